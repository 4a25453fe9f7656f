// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/runbooks/shelf.h"

#include "io/files.h"
#include "workspace/lint.h"
#include "workspace/runbookfile.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace breakglass::console {

namespace {

using workspace::Finding;

QString idOf(const QString &file)
{
    return file.section(u'/', -1).chopped(3);
}

/// "Lines 12, 40: ..." is about line 12.
Finding findingFromNotice(const QString &notice, const QString &file)
{
    static const QRegularExpression number(u"\\d+"_s);
    const QString place = notice.section(u':', 0, 0);
    return {Finding::Weight::Warning, file, number.match(place).captured().toInt(), 1, notice};
}

ShelfBook unreadable(const QString &file, const Error &error)
{
    ShelfBook shelved;
    shelved.book.id = idOf(file);
    shelved.book.title = shelved.book.id;
    shelved.file = file;
    shelved.findings = {{Finding::Weight::Error, file, 0, 0, error.sentence()}};
    return shelved;
}

ShelfBook readFileAt(const QString &file)
{
    const auto bytes = io::readFile(file, largestBook);
    return bytes ? readBook(*bytes, file) : unreadable(file, bytes.error());
}

/// What guides is what was loaded; the file says what was found in it, and whether it has changed since.
ShelfBook shelveLoaded(const Runbook &loaded, const QString &folder)
{
    const QString file = folder + u'/' + loaded.path;
    ShelfBook shelved;
    if (io::fileExists(file))
        shelved = readFileAt(file);
    else
        shelved.findings = workspace::lintRunbook(loaded);
    if (io::fileExists(file) && shelved.book.blocks != loaded.blocks) {
        shelved.findings = workspace::lintRunbook(loaded);
        shelved.findings.prepend({Finding::Weight::Warning, file, 0, 0,
            u"The file has changed since the workspace was opened; the guide follows what was "
            "read then."_s});
    }
    shelved.book = loaded;
    shelved.file = file;
    shelved.isLoaded = true;
    return shelved;
}

} // namespace

ShelfBook readBook(const QByteArray &bytes, const QString &file)
{
    QList<Finding> findings;
    auto book = workspace::readRunbookFile(bytes, file, findings);
    if (!book)
        return unreadable(file, book.error());
    for (const QString &notice : std::as_const(book->notices))
        findings.append(findingFromNotice(notice, file));
    findings += workspace::lintRunbook(*book);
    std::ranges::stable_sort(findings, {}, &Finding::line);
    return {std::move(*book), std::move(findings), file};
}

QList<ShelfBook> readShelf(const ShelfSource &source)
{
    QList<ShelfBook> books;
    QStringList known;
    for (const Runbook &loaded : source.loaded) {
        books.append(shelveLoaded(loaded, source.workspace));
        known.append(loaded.id);
    }
    const QStringList folders{source.workspace + u"/runbooks"_s, source.own};
    for (const QString &folder : folders) {
        for (const QString &name : io::listFiles(folder, u".md"_s)) {
            if (known.contains(idOf(name)))
                continue;
            known.append(idOf(name));
            books.append(readFileAt(folder + u'/' + name));
            books.last().isOwn = folder == source.own;
        }
    }
    return books;
}

} // namespace breakglass::console
