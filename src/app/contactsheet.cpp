// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "app/contactsheet.h"

#include "io/files.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace breakglass::app {

namespace {

constexpr auto head = R"(<!DOCTYPE html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Breakglass: every place in every view</title>
<style>
body { margin: 24px; font: 14px/1.5 Inter, sans-serif; background: #808890; color: #000; }
nav a { margin-right: 16px; color: #000; }
section { display: grid; grid-template-columns: repeat(auto-fill, minmax(480px, 1fr)); gap: 24px; }
figure { margin: 0; }
img { width: 100%; height: auto; display: block; }
figcaption { padding: 4px 0; font-weight: 600; }
</style>
<h1>Every place in every view</h1>
)"_L1;

QStringList viewsOf(const QList<TakenPicture> &pictures)
{
    QStringList views;
    for (const TakenPicture &picture : pictures) {
        if (!views.contains(picture.view))
            views.append(picture.view);
    }
    return views;
}

QString linksTo(const QStringList &views)
{
    QString links = u"<nav>"_s;
    for (const QString &view : views)
        links += u"<a href=\"#%1\">%1</a>"_s.arg(view.toHtmlEscaped());
    return links + u"</nav>\n"_s;
}

QString sectionOf(const QString &view, const QList<TakenPicture> &pictures)
{
    QString section = u"<h2 id=\"%1\">%1</h2>\n<section>\n"_s.arg(view.toHtmlEscaped());
    for (const TakenPicture &picture : pictures) {
        if (picture.view != view)
            continue;
        section += u"<figure><a href=\"%1\"><img loading=\"lazy\" src=\"%1\" alt=\"%2\"></a>"
                   "<figcaption>%2</figcaption></figure>\n"_s.arg(
                       picture.file().toHtmlEscaped(), picture.name.toHtmlEscaped());
    }
    return section + u"</section>\n"_s;
}

} // namespace

QString TakenPicture::file() const
{
    return view.isEmpty() ? name + u".png"_s : u"%1-%2.png"_s.arg(name, view);
}

Status writeContactSheet(const QString &folder, const QList<TakenPicture> &pictures)
{
    const QStringList views = viewsOf(pictures);
    QString page = head + linksTo(views);
    for (const QString &view : views)
        page += sectionOf(view, pictures);
    return io::writeFile(folder + u"/index.html"_s, page.toUtf8());
}

} // namespace breakglass::app
