// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "backends/command/output.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringDecoder>

namespace breakglass::backends {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostRevisions = 1000;
constexpr qsizetype longestValue = 2000;
constexpr qsizetype longestConfiguration = qsizetype(256) * 1024;

/// One thing that was read, by our words.
using Row = QMap<QString, QString>;

std::unexpected<Error> unreadable(const QString &why)
{
    return failure(ErrorKind::Unavailable,
        u"The answer of the command can't be read: %1"_s.arg(why), {},
        u"Compare it with the output setting of the backend."_s);
}

QString cleaned(const QString &text, qsizetype longest, bool keepsLines)
{
    QString result = text.left(longest);
    for (QChar &c : result) {
        const bool isLine = keepsLines && (c == u'\n' || c == u'\t');
        if (!isLine &&
            (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format))
            c = u' ';
    }
    return keepsLines ? result : result.trimmed();
}

QString textOf(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 17);
    return value.toString();
}

QJsonValue at(QJsonValue value, const QString &path)
{
    for (const QString &part : path.split(u'.', Qt::SkipEmptyParts))
        value = value.toObject()[part];
    return value;
}

Row rowOf(const QMap<QString, QString> &fields, const QJsonValue &value)
{
    Row row;
    for (auto field = fields.cbegin(); field != fields.cend(); ++field) {
        const QJsonValue found = at(value, field.value());
        if (!found.isUndefined() && !found.isNull())
            row.insert(field.key(), textOf(found));
    }
    return row;
}

Expected<QList<Row>> jsonRows(const OutputSetting &setting, const QByteArray &output, bool isList)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(output, &error);
    if (error.error != QJsonParseError::NoError)
        return unreadable(u"it is not JSON (%1)."_s.arg(error.errorString()));
    const QJsonValue root =
        document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    const QJsonValue value = at(root, setting.list);
    if (!isList)
        return QList<Row>{rowOf(setting.fields, value)};
    if (!value.isArray())
        return unreadable(u"there is no list at \"%1\"."_s.arg(setting.list));
    QList<Row> rows;
    for (const auto &one : value.toArray())
        rows.append(rowOf(setting.fields, one));
    return rows;
}

QStringList cellsOf(const QString &line, const OutputSetting &setting)
{
    if (!setting.separator.isEmpty())
        return line.split(setting.separator);
    QStringList cells = line.simplified().split(u' ');
    // The last column takes what is left, so that a sentence may stand there.
    const qsizetype columns = setting.columns.size();
    if (cells.size() > columns)
        cells = cells.first(columns - 1) << cells.sliced(columns - 1).join(u' ');
    return cells;
}

Expected<QList<Row>> columnRows(const OutputSetting &setting, const QByteArray &output)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(output);
    if (decoder.hasError())
        return unreadable(u"it is not UTF-8."_s);
    QList<Row> rows;
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = setting.skip; i < lines.size(); ++i) {
        if (lines[i].trimmed().isEmpty())
            continue;
        const QStringList cells = cellsOf(lines[i], setting);
        Row row;
        for (qsizetype column = 0; column < setting.columns.size(); ++column) {
            if (setting.columns[column] != u"-" && column < cells.size())
                row.insert(setting.columns[column], cells[column].trimmed());
        }
        rows.append(row);
    }
    return rows;
}

Expected<QList<Row>> rowsOf(const OutputSetting &setting, const QByteArray &output, bool isList)
{
    Expected<QList<Row>> rows =
        setting.isJson ? jsonRows(setting, output, isList) : columnRows(setting, output);
    if (rows && rows->size() > mostRevisions)
        rows->resize(mostRevisions);
    return rows;
}

QString stripped(const OutputSetting &setting, const QString &revision)
{
    const QString text = revision.trimmed();
    return !setting.strip.isEmpty() && text.startsWith(setting.strip)
               ? text.sliced(setting.strip.size())
               : text;
}

TimePoint momentFrom(const QString &text)
{
    bool isNumber = false;
    const double seconds = text.toDouble(&isNumber);
    if (isNumber && seconds > 0 && seconds < 1e11)
        return TimePoint(Milliseconds(qint64(seconds * 1000)));
    return fromIso(text).value_or(TimePoint{});
}

std::optional<bool> flagFrom(const QString &text)
{
    if (text == u"true" || text == u"yes")
        return true;
    if (text == u"false" || text == u"no")
        return false;
    return {};
}

RevisionStatus statusFrom(const QString &text)
{
    const QString word = text.toLower();
    if (word == u"deployed" || word == u"active")
        return RevisionStatus::Deployed;
    if (word == u"failed")
        return RevisionStatus::Failed;
    return word.startsWith(u"pending"_s) ? RevisionStatus::Pending : RevisionStatus::Superseded;
}

Revision revisionFrom(const OutputSetting &setting, const Row &row)
{
    const auto word = [&row](const QString &name) {
        return cleaned(row.value(name), longestValue, false);
    };
    Revision revision;
    revision.id = stripped(setting, row.value(u"id"_s));
    revision.artifact = word(u"artifact"_s);
    revision.artifactReference = word(u"artifact_reference"_s);
    revision.artifactAvailable = flagFrom(word(u"available"_s));
    revision.change = word(u"change"_s);
    revision.changeReference = word(u"change_reference"_s);
    revision.author = word(u"author"_s);
    revision.deployedAt = momentFrom(word(u"deployed_at"_s));
    revision.status = statusFrom(word(u"status"_s));
    revision.copyOf = stripped(setting, word(u"copy_of"_s));
    revision.schemaVersion = word(u"schema"_s);
    revision.configuration = cleaned(row.value(u"configuration"_s), longestConfiguration, true);
    revision.wasHealthy = flagFrom(word(u"healthy"_s));
    return revision;
}

} // namespace

Expected<History> historyFrom(
    const OutputSetting &setting, const QByteArray &output, const TargetId &target)
{
    const Expected<QList<Row>> rows = rowsOf(setting, output, true);
    if (!rows)
        return std::unexpected(rows.error());
    History history;
    history.target = target;
    for (const Row &row : *rows) {
        const Revision revision = revisionFrom(setting, row);
        if (fits(VariableType::Revision, revision.id) && !history.find(revision.id))
            history.revisions.append(revision);
    }
    if (setting.oldestFirst)
        std::ranges::reverse(history.revisions);
    return history;
}

Expected<TargetState> stateFrom(
    const OutputSetting &setting, const QByteArray &output, const TargetId &target, TimePoint now)
{
    const Expected<QList<Row>> rows = rowsOf(setting, output, false);
    if (!rows)
        return std::unexpected(rows.error());
    const Row row = rows->isEmpty() ? Row() : rows->constFirst();
    TargetState state;
    state.target = target;
    state.observedAt = now;
    state.currentRevision = stripped(setting, row.value(u"revision"_s));
    if (!fits(VariableType::Revision, state.currentRevision))
        return unreadable(u"it names no usable revision."_s);
    const bool counts = row.contains(u"ready"_s);
    state.isCounted = counts;
    const QString ready = row.value(u"ready"_s, u"1"_s);
    const QString wanted = row.value(u"wanted"_s, counts ? ready : u"1"_s);
    if (!fits(VariableType::Number, ready) || !fits(VariableType::Number, wanted))
        return unreadable(u"ready or wanted is not a number."_s);
    state.ready = int(qMin(ready.toLongLong(), 1'000'000LL));
    state.wanted = int(qMin(wanted.toLongLong(), 1'000'000LL));
    const QString operation = cleaned(row.value(u"operation"_s), longestValue, false);
    if (!operation.isEmpty())
        state.inFlight = Operation{operation, {}, {}};
    state.fingerprint =
        u"%1 revision=%2 wanted=%3 operation=%4 %5"_s
            .arg(target.key(), state.currentRevision, QString::number(state.wanted), operation,
                cleaned(row.value(u"fingerprint"_s), longestValue, false))
            .trimmed();
    return state;
}

} // namespace breakglass::backends
