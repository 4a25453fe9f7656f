// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "record/storage.h"

#include "io/files.h"

#include <array>
#include <fcntl.h>
#include <QFile>
#include <QFileInfo>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace breakglass::record {

namespace {

struct KnownFileSystem
{
    quint64 magic;
    QLatin1StringView name;
};

// statfs(2); the numbers of linux/magic.h and of the file systems that are not in it.
constexpr std::array networkFileSystems{
    KnownFileSystem{0x6969, "NFS"_L1},
    KnownFileSystem{0x517b, "SMB"_L1},
    KnownFileSystem{0xfe534d42, "SMB"_L1},
    KnownFileSystem{0xff534d42, "CIFS"_L1},
    KnownFileSystem{0x65735546, "FUSE"_L1},
    KnownFileSystem{0x01021997, "9P"_L1},
    KnownFileSystem{0x5346414f, "AFS"_L1},
    KnownFileSystem{0x6b414653, "AFS"_L1},
    KnownFileSystem{0x73757245, "Coda"_L1},
    KnownFileSystem{0x00c36400, "Ceph"_L1},
    KnownFileSystem{0x7461636f, "OCFS2"_L1},
    KnownFileSystem{0x01161970, "GFS2"_L1},
    KnownFileSystem{0x0bd00bd0, "Lustre"_L1},
    KnownFileSystem{0x564c, "NCP"_L1},
};

std::unexpected<Error> unusable(const QString &path, int cause)
{
    return failure(ErrorKind::Storage,
        u"The record “%1” can't be used: %2."_s.arg(path, qt_error_string(cause)),
        u"Nothing runs without a record."_s,
        u"Check the permissions and the free space of its folder."_s);
}

} // namespace

QString networkFileSystem(quint64 magic)
{
    for (const KnownFileSystem &known : networkFileSystems) {
        if (known.magic == magic)
            return known.name;
    }
    return {};
}

Status checkFileSystem(const QString &folder)
{
    struct statfs system{};
    if (::statfs(QFile::encodeName(folder).constData(), &system) != 0)
        return unusable(folder, errno);
    // The field is signed and 32 bits of it count.
    const QString name = networkFileSystem(static_cast<quint32>(system.f_type));
    if (name.isEmpty())
        return {};
    return failure(ErrorKind::Storage,
        u"The record can't be kept in “%1”: that is a %2 file system, "
        "where two writers can't be kept apart."_s.arg(folder, name),
        u"Nothing runs without a record."_s, u"Choose a folder on a local disk."_s);
}

Status prepareFile(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (const Status made = io::makeFolder(folder); !made)
        return made;
    if (const Status checked = checkFileSystem(folder); !checked)
        return checked;
    const int file = ::open(
        QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (file < 0)
        return unusable(path, errno);
    struct stat status{};
    const bool isOrdinary = ::fstat(file, &status) == 0 && S_ISREG(status.st_mode);
    const bool isPrivate = isOrdinary && ::fchmod(file, 0600) == 0;
    const int cause = isOrdinary ? errno : EINVAL;
    ::close(file);
    if (!isPrivate)
        return unusable(path, cause);
    return io::syncFolder(folder);
}

} // namespace breakglass::record
