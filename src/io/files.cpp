// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "io/files.h"

#include <fcntl.h>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace breakglass::io {

namespace {

std::unexpected<Error> cannotWrite(const QString &path, const QString &cause)
{
    return failure(ErrorKind::Storage, u"“%1” can't be written: %2."_s.arg(path, cause),
        u"What was there before is unchanged."_s,
        u"Check the free space and the permissions of the folder."_s);
}

} // namespace

Expected<QByteArray> readFile(const QString &path, qint64 maximumBytes)
{
    const QFileInfo entry(path);
    if (!entry.exists())
        return failure(ErrorKind::NotFound, u"There is no file “%1”."_s.arg(path));
    // A pipe or a device could block or never end.
    if (!entry.isFile())
        return failure(ErrorKind::Invalid, u"“%1” is not an ordinary file."_s.arg(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorKind::Denied,
            u"“%1” can't be opened: %2."_s.arg(path, file.errorString()), {},
            u"Check the permissions of the file."_s);
    }
    QByteArray bytes = file.read(maximumBytes + 1);
    if (file.error() != QFileDevice::NoError) {
        return failure(
            ErrorKind::Storage, u"“%1” can't be read: %2."_s.arg(path, file.errorString()));
    }
    if (bytes.size() > maximumBytes) {
        return failure(ErrorKind::Invalid,
            u"“%1” is larger than %2 bytes."_s.arg(path, QString::number(maximumBytes)),
            u"Nothing of it was used."_s);
    }
    return bytes;
}

Status syncFolder(const QString &path)
{
    const int folder =
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool isSynced = folder >= 0 && ::fsync(folder) == 0;
    const QString cause = isSynced ? QString() : qt_error_string(errno);
    if (folder >= 0)
        ::close(folder);
    if (!isSynced)
        return failure(
            ErrorKind::Storage, u"The folder “%1” can't be synced: %2."_s.arg(path, cause));
    return {};
}

Status writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) ||
        !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) ||
        file.write(bytes) != bytes.size() || !file.commit())
        return cannotWrite(path, file.errorString());
    return syncFolder(QFileInfo(path).absolutePath());
}

QStringList listFiles(const QString &folder, const QString &suffix)
{
    QStringList names = QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::NoSort);
    names.removeIf([&suffix](const QString &name) { return !name.endsWith(suffix); });
    names.sort();
    return names;
}

QStringList listFolders(const QString &folder)
{
    QStringList names =
        QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::Readable, QDir::NoSort);
    names.sort();
    return names;
}

bool isWritable(const QString &folder)
{
    const QFileInfo entry(folder);
    return entry.isDir() && entry.isWritable();
}

Status makeFolder(const QString &path)
{
    constexpr auto onlyOwner =
        QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    const QString absolute = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    if (QFileInfo(absolute).isDir())
        return {};
    const QString parent = QFileInfo(absolute).absolutePath();
    if (const Status made = makeFolder(parent); !made)
        return made;
    if (!QDir(parent).mkdir(QFileInfo(absolute).fileName(), onlyOwner) &&
        !QFileInfo(absolute).isDir()) {
        return failure(ErrorKind::Storage, u"The folder “%1” can't be made."_s.arg(absolute), {},
            u"Check the free space and the permissions of “%1”."_s.arg(parent));
    }
    return syncFolder(parent);
}

bool fileExists(const QString &path)
{
    return QFileInfo(path).isFile();
}

QString stateFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericStateLocation) +
           u"/breakglass"_s;
}

} // namespace breakglass::io
