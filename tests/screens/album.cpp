// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "album.h"

#include "comparison.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QSet>
#include <QTextStream>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace breakglass::screens {

namespace {

/// A picture of the tour and the one that it is held against.
struct Pair
{
    QString name;
    QString now;
    QString kept;
};

QStringList picturesIn(const QString &folder)
{
    return QDir(folder).entryList({u"*.png"_s}, QDir::Files, QDir::Name);
}

QList<Pair> baselinePairs(const Album &album)
{
    QList<Pair> pairs;
    for (const QString &file : picturesIn(album.now))
        pairs.append({file, album.now + u'/' + file, album.baselines + u'/' + file});
    return pairs;
}

QList<Pair> readmePairs(const Album &album)
{
    QList<Pair> pairs;
    QFile file(album.shown);
    if (!file.open(QIODevice::ReadOnly))
        return pairs;
    QTextStream lines(&file);
    for (QString line = lines.readLine(); !line.isNull(); line = lines.readLine()) {
        const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
        if (words.size() != 2 || line.startsWith(u'#'))
            continue;
        pairs.append(
            {u"README's %1.png"_s.arg(words.at(0)), u"%1/%2.png"_s.arg(album.now, words.at(1)),
                u"%1/%2.png"_s.arg(album.readme, words.at(0))});
    }
    return pairs;
}

QString judgePair(const Pair &pair, const QString &result)
{
    const QImage now(pair.now);
    if (now.isNull())
        return u"%1: not taken by the tour"_s.arg(pair.name);
    const QImage kept(pair.kept);
    if (kept.isNull())
        return u"%1: no baseline; see %2"_s.arg(pair.name, pair.now);
    const Difference difference = compare(kept, now);
    if (!difference.isSeen())
        return {};
    const QString path = result + u'/' + QString(pair.name).replace(u' ', u'-');
    if (!sideBySide(kept, now, difference).save(path))
        return u"%1: %2"_s.arg(pair.name, difference.what);
    return u"%1: %2; see %3"_s.arg(pair.name, difference.what, path);
}

QStringList stale(const Album &album)
{
    const QStringList taken = picturesIn(album.now);
    const QSet<QString> known(taken.begin(), taken.end());
    QStringList gone = picturesIn(album.baselines);
    gone.removeIf([&known](const QString &file) { return known.contains(file); });
    return gone;
}

int distance(QRgb left, QRgb right)
{
    return std::max({std::abs(qRed(left) - qRed(right)), std::abs(qGreen(left) - qGreen(right)),
        std::abs(qBlue(left) - qBlue(right))});
}

int nearest(const QList<QRgb> &colors, QRgb wanted)
{
    const auto away = [wanted](QRgb color) { return distance(color, wanted); };
    return int(std::ranges::min_element(colors, {}, away) - colors.begin());
}

QList<QRgb> colorsByUse(const QImage &image)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        for (int x = 0; x < image.width(); ++x)
            ++counts[line[x]];
    }
    QList<QRgb> colors = counts.keys();
    std::ranges::sort(colors, [&counts](QRgb left, QRgb right) {
        const int more = counts.value(left) - counts.value(right);
        return more != 0 ? more > 0 : left < right;
    });
    return colors;
}

// The colours of areas and lines as they are; of the edges of letters as few as leave none of them far away.
QList<QRgb> palette(const QImage &image, qsizetype exact)
{
    constexpr qsizetype most = 256;
    const QList<QRgb> all = colorsByUse(image);
    QList<QRgb> chosen;
    for (int reach = 4; reach < 256; reach += 4) {
        chosen = all.first(std::min(exact, all.size()));
        for (qsizetype i = chosen.size(); i < all.size() && chosen.size() <= most; ++i) {
            if (distance(chosen.at(nearest(chosen, all.at(i))), all.at(i)) > reach)
                chosen.append(all.at(i));
        }
        if (chosen.size() <= most)
            break;
    }
    return chosen;
}

QImage inFewColors(const QImage &image, qsizetype exact)
{
    const QList<QRgb> colors = palette(image, exact);
    QImage few(image.size(), QImage::Format_Indexed8);
    few.setColorTable(colors);
    QHash<QRgb, int> known;
    for (int y = 0; y < image.height(); ++y) {
        const auto *from = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        uchar *to = few.scanLine(y);
        for (int x = 0; x < image.width(); ++x) {
            auto found = known.constFind(from[x]);
            if (found == known.constEnd())
                found = known.insert(from[x], nearest(colors, from[x]));
            to[x] = uchar(*found);
        }
    }
    return few;
}

// A palette is a third of the size. Where it can be seen, the picture is kept as it is.
bool keep(const QImage &image, const QString &path)
{
    const QImage whole = image.convertToFormat(QImage::Format_RGB32);
    for (const qsizetype exact : {96, 160, 208}) {
        const QImage few = inFewColors(whole, exact);
        if (!compare(whole, few).isSeen())
            return few.save(path, "PNG", 0);
    }
    return whole.save(path, "PNG", 0);
}

QString adoptPair(const Pair &pair)
{
    const QImage now(pair.now);
    if (now.isNull())
        return u"Failed: %1 was not taken by the tour."_s.arg(pair.name);
    const QImage kept(pair.kept);
    if (!kept.isNull() && kept.size() == now.size() && !compare(kept, now).isSeen())
        return {};
    if (!keep(now, pair.kept))
        return u"Failed: %1 can't be written."_s.arg(pair.kept);
    return u"%1: %2"_s.arg(pair.name, kept.isNull() ? u"new"_s : u"changed"_s);
}

} // namespace

QStringList judge(const Album &album)
{
    QDir(album.result).removeRecursively();
    QDir().mkpath(album.result);
    QStringList findings;
    if (picturesIn(album.now).isEmpty())
        findings.append(u"There are no pictures in %1."_s.arg(album.now));
    for (const Pair &pair : baselinePairs(album) + readmePairs(album)) {
        if (const QString finding = judgePair(pair, album.result); !finding.isEmpty())
            findings.append(finding);
    }
    for (const QString &file : stale(album))
        findings.append(u"%1: there is a baseline, but the tour takes no such picture"_s.arg(file));
    return findings;
}

QStringList adopt(const Album &album)
{
    QStringList changes;
    QDir().mkpath(album.baselines);
    QDir().mkpath(album.readme);
    for (const Pair &pair : baselinePairs(album) + readmePairs(album)) {
        if (const QString change = adoptPair(pair); !change.isEmpty())
            changes.append(change);
    }
    for (const QString &file : stale(album)) {
        const bool removed = QFile::remove(album.baselines + u'/' + file);
        changes.append(
            removed ? u"%1: gone"_s.arg(file) : u"Failed: %1 can't be removed."_s.arg(file));
    }
    return changes;
}

} // namespace breakglass::screens
