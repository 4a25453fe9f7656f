// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "io/secrets.h"

#include "io/files.h"

#include <QDebug>
#include <QFile>
#include <QJsonValue>
#include <QTemporaryDir>
#include <QTest>
#include <QVariant>
#include <type_traits>

using namespace Qt::StringLiterals;
using namespace breakglass;
using io::CredentialSource;

template <typename T>
concept Printable = requires(QDebug debug, const T &value) { debug << value; };
template <typename T>
concept Comparable = requires(const T &value) { value == value; };

static_assert(Printable<QByteArray> && !Printable<io::Secret>);
static_assert(!Comparable<io::Secret>);
static_assert(!std::is_copy_constructible_v<io::Secret> && !std::is_copy_assignable_v<io::Secret>);
static_assert(!std::is_convertible_v<QByteArray, io::Secret>);
static_assert(!std::is_convertible_v<io::Secret, QByteArray>);
static_assert(!std::is_convertible_v<io::Secret, QString>);
static_assert(!std::is_convertible_v<io::Secret, QVariant>);
static_assert(!std::is_constructible_v<QJsonValue, io::Secret>);

namespace {

const QByteArray value = "s3cr3t/+ \"tok\" \xc3\xa9n?";

io::Redactor taught(const QByteArray &secret)
{
    io::Redactor redactor;
    redactor.learn(io::Secret(secret));
    return redactor;
}

} // namespace

class SecretsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    static Expected<io::Secret> resolve(CredentialSource source)
    {
        io::Secrets secrets({{u"ref"_s, source}});
        return QCoro::waitFor(secrets.resolve(u"ref"_s));
    }

private Q_SLOTS:
    void redactsEveryForm_data()
    {
        QTest::addColumn<QByteArray>("form");
        QTest::newRow("as it is") << value;
        QTest::newRow("base64") << value.toBase64();
        QTest::newRow("base64url") << value.toBase64(QByteArray::Base64UrlEncoding);
        QTest::newRow("base64 without padding") << value.toBase64(QByteArray::OmitTrailingEquals);
        QTest::newRow("for a URL") << value.toPercentEncoding();
        QTest::newRow("for a URL, lower case") << value.toPercentEncoding().toLower();
        QTest::newRow("for a form") << value.toPercentEncoding().replace("%20", "+");
        QTest::newRow("hexadecimal") << value.toHex();
        QTest::newRow("in JSON") << QByteArray("s3cr3t/+ \\\"tok\\\" \xc3\xa9n?");
    }
    void redactsEveryForm()
    {
        QFETCH(const QByteArray, form);
        const io::Redactor redactor = taught(value);
        QCOMPARE(redactor.redact("a " + form + " z"), "a [redacted] z");
        QCOMPARE(redactor.redact(QString::fromUtf8("a " + form)), u"a [redacted]"_s);
        QVERIFY(redactor.overlap() >= form.size());
    }

    void redactsBasicAuthentication_data()
    {
        QTest::addColumn<QByteArray>("user");
        for (const char *user : {"", "a", "ab", "abc", "operator"})
            QTest::addRow("user “%s”", user) << QByteArray(user);
    }
    void redactsBasicAuthentication()
    {
        QFETCH(const QByteArray, user);
        const io::Redactor redactor = taught("correct horse battery");
        const QByteArray encoded = (user + ":correct horse battery").toBase64();
        QVERIFY(redactor.redact(encoded).contains("[redacted]"));
        // What is left of it can't be more than the neighbours and two characters of the edges.
        QVERIFY(redactor.redact(encoded).size() < user.size() * 2 + 24);
    }

    void redactsTheTokenBehindItsScheme()
    {
        QCOMPARE(
            taught("Bearer abcdefgh1234").redact(QByteArray("x=abcdefgh1234")), "x=[redacted]");
    }

    void redactsOverlappingSecretsWhole()
    {
        io::Redactor redactor;
        redactor.learn(io::Secret("abcdefgh"));
        redactor.learn(io::Secret("efghijkl"));
        QCOMPARE(redactor.redact(QByteArray("-abcdefghijkl-")), "-[redacted]-");
    }

    void textWithoutSecretsStaysAsItIs()
    {
        const QString odd = u"text"_s + QChar(0xd800);
        QCOMPARE(io::Redactor().redact(odd), odd);
        QCOMPARE(taught(value).redact(QByteArray("s3cr3t")), "s3cr3t");
        QCOMPARE(io::Redactor().overlap(), 0);
    }

    void noChunkBorderSplitsASecret()
    {
        const io::Redactor redactor = taught(value);
        const QByteArray text = "one " + value + " two " + value.toBase64() + "s3c three " + value;
        for (qsizetype size = 1; size < text.size(); ++size) {
            QByteArray pending;
            QByteArray given;
            for (qsizetype at = 0; at < text.size(); at += size) {
                pending += text.mid(at, size);
                given += redactor.redactChunk(pending);
                QVERIFY(pending.size() <= redactor.overlap());
            }
            given += redactor.redact(pending);
            QCOMPARE(given, redactor.redact(text));
            QVERIFY(!given.contains(value));
        }
    }

    void aStreamHoldsBackOnlyWhatCouldBecomeASecret()
    {
        QByteArray pending = "done\n";
        QCOMPARE(taught(value).redactChunk(pending), "done\n");
    }

    void movedSecretsAreGone()
    {
        io::Secret first("abc");
        io::Secret second(std::move(first));
        QCOMPARE(second.reveal(), "abc");
        io::Secret third;
        third = std::move(second);
        QCOMPARE(third.reveal(), "abc");
        QVERIFY(second.reveal().isEmpty()); // NOLINT(bugprone-use-after-move)
    }

    void resolvesAnEnvironmentVariableAndLearnsIt()
    {
        qputenv("BG_TEST_SECRET", "value-from-environment");
        io::Secrets secrets(
            {{u"ref"_s, {CredentialSource::Kind::Environment, u"BG_TEST_SECRET"_s}}});
        const auto secret = QCoro::waitFor(secrets.resolve(u"ref"_s));
        QVERIFY(secret);
        QCOMPARE(secret->reveal(), "value-from-environment");
        QCOMPARE(secrets.redactor().redact(u"value-from-environment"_s), u"[redacted]"_s);
        QCOMPARE(secrets.describe(u"ref"_s), u"environment variable BG_TEST_SECRET"_s);
        qunsetenv("BG_TEST_SECRET");
        QVERIFY(!QCoro::waitFor(secrets.resolve(u"ref"_s)));
        QCOMPARE(QCoro::waitFor(secrets.resolve(u"other"_s)).error().kind, ErrorKind::NotFound);
    }

    void resolvesAFileOfTheOwnerAlone()
    {
        const QString path = m_folder.filePath(u"token"_s);
        QVERIFY(io::writeFile(path, "from-file\n"));
        QCOMPARE(resolve({CredentialSource::Kind::File, path})->reveal(), "from-file");
        QFile::setPermissions(
            path, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadGroup);
        const auto open = resolve({CredentialSource::Kind::File, path});
        QVERIFY(!open);
        QCOMPARE(open.error().kind, ErrorKind::Denied);
        QVERIFY(open.error().sentence().contains(u"0600"_s));
        QVERIFY(!resolve({CredentialSource::Kind::File, m_folder.filePath(u"none"_s)}));
    }

    void withoutAKeychainThereIsNoSecret()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
        const auto secret = resolve({CredentialSource::Kind::Keychain, u"entry"_s});
        QVERIFY(!secret);
        QCOMPARE(secret.error().kind, ErrorKind::Denied);
    }
};

QTEST_GUILESS_MAIN(SecretsTest)
#include "tst_secrets.moc"
