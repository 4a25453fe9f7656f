// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/event.h"
#include "domain/eventfields.h"
#include "exampleevents.h"
#include "jsonleaves.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace breakglass;
using namespace breakglass::examples;
using events::Payload;

namespace {

QByteArray compact(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Expected<Payload> reread(const Payload &payload)
{
    const QByteArray bytes = compact(events::toJson(payload));
    return events::payloadFromJson(events::eventName(payload), events::eventVersion(payload),
        QJsonDocument::fromJson(bytes).object());
}

/// Stands for a value of any type when the members of a struct are counted.
struct Anything
{
    template <typename T>
    operator T() const; // NOLINT(google-explicit-constructor): being implicit is the point.
};

template <typename T, typename... Members>
consteval qsizetype memberCount()
{
    if constexpr (requires { T{Members{}..., Anything{}}; })
        return memberCount<T, Members..., Anything>();
    else
        return sizeof...(Members);
}

/// Fills every field that a struct describes with hostile values from a fixed seed.
class Randomiser
{
public:
    explicit Randomiser(quint32 seed) : m_random(seed) {}

    template <typename T>
    void operator()(QLatin1StringView, T &value)
    {
        fill(value);
    }
    template <typename T>
    void unlessDefault(QLatin1StringView name, T &value)
    {
        (*this)(name, value);
    }

private:
    int below(int limit) { return m_random.bounded(limit); }
    void fill(bool &value) { value = below(2) == 1; }
    void fill(int &value) { value = int(m_random.generate()); }
    void fill(double &value)
    {
        const double odd[] = {0, -0.0, 0.1, 1e300, 5e-324, 1.0 / 3, qQNaN(), qInf(), -qInf()};
        value = below(2) ? m_random.generateDouble() * 1e6 : odd[below(int(std::size(odd)))];
    }
    void fill(Milliseconds &value) { value = Milliseconds{qint64(m_random.generate64() >> 11)}; }
    void fill(TimePoint &value)
    {
        value = TimePoint{Milliseconds{qint64(m_random.generate64() >> 19)}};
    }
    void fill(QString &value)
    {
        const QStringList pieces{u"a"_s, u"\""_s, u"\\"_s, u"\n"_s, QString(QChar(0)), u"ü"_s,
            u"\u202E"_s, u"🚨"_s, u"@"_s, u"</b>"_s, u"\u2028"_s, u"{{x}}"_s, u"\uFEFF"_s,
            QString(QChar(0xD800))};
        value.clear();
        for (int length = below(6); length > 0; --length)
            value += pieces[below(int(pieces.size()))];
    }
    void fill(QByteArray &value)
    {
        value.clear();
        for (int length = below(8); length > 0; --length)
            value += char(below(3) ? 'a' + below(26) : below(256));
    }
    void fill(TargetId &value)
    {
        fill(value.service);
        fill(value.environment);
        value.environment.remove(u'@');
    }
    template <typename A, typename B>
    void fill(QPair<A, B> &value)
    {
        fill(value.first);
        fill(value.second);
    }
    void fill(QMap<QString, QString> &value)
    {
        value.clear();
        for (int size = below(3); size > 0; --size) {
            QString name;
            fill(name);
            // Names of headers and variables with such a mark would not survive; none are valid.
            fill(value[name.remove(QChar::ByteOrderMark)]);
        }
    }
    void fill(Act &value)
    {
        value = everyAct().at(below(int(std::variant_size_v<Act>)));
        std::visit([this](auto &act) { fill(act); }, value);
    }
    void fill(DryRun &value)
    {
        HttpRequest request;
        fill(request);
        value.question = request;
    }
    template <typename T>
    void fill(QList<T> &value)
    {
        value.clear();
        for (int size = below(3); size > 0; --size)
            fill(value.emplaceBack());
    }
    template <typename T>
    void fill(std::optional<T> &value)
    {
        value.reset();
        if (below(2))
            fill(value.emplace());
    }
    template <typename T>
    void fill(T &value)
    {
        if constexpr (std::is_enum_v<T>)
            value = T(below(int(json::words<T>.size())));
        else
            json::fields(*this, value);
    }

    QRandomGenerator m_random;
};

void everyRow()
{
    QTest::addColumn<int>("index");
    const QList<Payload> all = everyEvent();
    for (int index = 0; index < all.size(); ++index)
        QTest::newRow(qPrintable(events::eventName(all[index]))) << index;
}

} // namespace

class EventTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereIsAnExampleOfEveryEvent();
    void everyMemberIsWritten_data() { everyRow(); }
    void everyMemberIsWritten();
    void itComesBackAsItWas_data() { everyRow(); }
    void itComesBackAsItWas();
    void everyFieldIsNeeded_data() { everyRow(); }
    void everyFieldIsNeeded();
    void everyFieldHasItsType_data() { everyRow(); }
    void everyFieldHasItsType();
    void aFieldThatCameLaterIsLeftUnread_data() { everyRow(); }
    void aFieldThatCameLaterIsLeftUnread();
    void aNewerVersionIsRefused_data() { everyRow(); }
    void aNewerVersionIsRefused();
    void anUnknownNameIsRefused();
    void wordsStandForNumbers();
    void namesNeverChange();
    void randomEventsComeBack_data() { everyRow(); }
    void randomEventsComeBack();
};

void EventTest::thereIsAnExampleOfEveryEvent()
{
    const QList<Payload> all = everyEvent();
    QCOMPARE(all.size(), qsizetype(std::variant_size_v<Payload>));
    QSet<QString> names;
    for (qsizetype index = 0; index < all.size(); ++index) {
        QCOMPARE(qsizetype(all[index].index()), index);
        names.insert(events::eventName(all[index]));
        QCOMPARE(events::eventVersion(all[index]), 1);
    }
    QCOMPARE(names.size(), all.size());
}

void EventTest::everyMemberIsWritten()
{
    QFETCH(int, index);
    const Payload payload = everyEvent().at(index);
    const auto count = [](const auto &event) {
        return memberCount<std::remove_cvref_t<decltype(event)>>();
    };
    QCOMPARE(events::toJson(payload).size(), std::visit(count, payload));
}

void EventTest::itComesBackAsItWas()
{
    QFETCH(int, index);
    const Payload payload = everyEvent().at(index);
    const Expected<Payload> read = reread(payload);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().sentence()));
    QCOMPARE(read->index(), payload.index());
    QCOMPARE(events::toJson(*read), events::toJson(payload));
    const auto fresh = [](const auto &event) {
        return events::toJson(Payload{std::remove_cvref_t<decltype(event)>{}});
    };
    // The example differs from a fresh event in every field, so a field that is not read shows.
    const QJsonObject json = events::toJson(payload);
    const QJsonObject empty = std::visit(fresh, payload);
    for (auto field = json.begin(); field != json.end(); ++field)
        QVERIFY2(field.value() != empty.value(field.key()), qPrintable(field.key()));
}

void EventTest::everyFieldIsNeeded()
{
    QFETCH(int, index);
    const Payload payload = everyEvent().at(index);
    const QJsonObject json = events::toJson(payload);
    for (const QString &name : json.keys()) {
        const auto read = events::payloadFromJson(
            events::eventName(payload), 1, with(json, name, QJsonValue::Undefined));
        QVERIFY(!read);
        QCOMPARE(read.error().what, u"Field %1 is missing."_s.arg(name));
    }
}

void EventTest::everyFieldHasItsType()
{
    QFETCH(int, index);
    const Payload payload = everyEvent().at(index);
    const QJsonObject json = events::toJson(payload);
    const QJsonValue wrong = QJsonArray{QJsonArray{QJsonArray{}}};
    for (const QString &path : paths(json)) {
        const auto read =
            events::payloadFromJson(events::eventName(payload), 1, with(json, path, wrong));
        QVERIFY2(!read, qPrintable(path));
        QVERIFY2(read.error().what.startsWith(u"Field "_s + path), qPrintable(read.error().what));
    }
}

void EventTest::aFieldThatCameLaterIsLeftUnread()
{
    QFETCH(int, index);
    const Payload payload = everyEvent().at(index);
    QJsonObject json = events::toJson(payload);
    json.insert(u"addedLater"_s, 1);
    const auto read = events::payloadFromJson(events::eventName(payload), 1, json);
    QVERIFY(read);
    QCOMPARE(events::toJson(*read), events::toJson(payload));
}

void EventTest::aNewerVersionIsRefused()
{
    QFETCH(int, index);
    const Payload payload = everyEvent().at(index);
    const QString name = events::eventName(payload);
    for (const int version : {0, 2}) {
        const auto read = events::payloadFromJson(name, version, events::toJson(payload));
        QVERIFY(!read);
        QCOMPARE(read.error().what,
            u"Event %1 has version %2, which this program can't read."_s.arg(name).arg(version));
    }
}

void EventTest::anUnknownNameIsRefused()
{
    const auto read = events::payloadFromJson(u"incident-forgotten"_s, 1, {});
    QVERIFY(!read);
    QCOMPARE(read.error().what, u"Event \"incident-forgotten\" is not known here."_s);
    QVERIFY(!events::payloadFromJson(QString(), 1, {}));
}

void EventTest::wordsStandForNumbers()
{
    const QJsonObject crossed = events::toJson(everyEvent().at(1));
    QCOMPARE(crossed.value(u"signal"_s), QJsonValue(u"latency_p95"_s));
    QCOMPARE(crossed.value(u"target"_s), QJsonValue(u"checkr-console@production_us"_s));
    const QJsonObject finished = events::toJson(events::StepFinished{});
    QCOMPARE(finished.value(u"outcome"_s), QJsonValue(u"done"_s));
    const QJsonObject declared = events::toJson(events::IncidentDeclared{});
    QCOMPARE(declared.value(u"severity"_s), QJsonValue(u"P1"_s));
}

void EventTest::namesNeverChange()
{
    QStringList names;
    for (const Payload &payload : everyEvent())
        names += events::eventName(payload);
    QCOMPARE(names.join(u' '),
        u"record-opened threshold-crossed health-changed revision-observed incident-declared "
        "severity-changed role-assigned escalated note-added update-sent incident-resolved "
        "item-ticked item-unticked question-answered answer-withdrawn phase-entered "
        "strategy-chosen plan-proposed preflight-checked approval-given plan-confirmed "
        "run-started step-intended step-finished run-paused run-resumed gate-sampled "
        "run-finished drill-started inject-happened drill-finished message-intended "
        "message-delivered approval-requested confirmation-method-chosen "
        "alert-observed silence-intended silence-finished dry-run-asked dry-run-answered"_s);
}

void EventTest::randomEventsComeBack()
{
    QFETCH(int, index);
    Randomiser randomise(quint32(20'261'112 + index));
    Payload payload = everyEvent().at(index);
    for (int round = 0; round < 60; ++round) {
        std::visit([&](auto &event) { json::fields(randomise, event); }, payload);
        const QByteArray before = compact(events::toJson(payload));
        const Expected<Payload> read = reread(payload);
        QVERIFY2(read, qPrintable(read ? QString() : read.error().sentence()));
        QCOMPARE(compact(events::toJson(*read)), before);
    }
}

QTEST_APPLESS_MAIN(EventTest)
#include "tst_event.moc"
