// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/session.h"
#include "items/chartdata.h"

#include <memory>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace breakglass::console {

/// A query of the shown target as somebody writes it, with what it gives. Asked a moment after the last key; what was
/// asked before is taken back. The workspace is the team's: it gets a text to copy, and this session the query.
class QueryEditor : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by ServiceModel")
    Q_PROPERTY(bool possible READ isPossible NOTIFY targetChanged FINAL)
    Q_PROPERTY(QStringList titles READ titles CONSTANT FINAL)
    Q_PROPERTY(int current READ current WRITE choose NOTIFY currentChanged FINAL)
    Q_PROPERTY(QString text READ text WRITE edit NOTIFY textChanged FINAL)
    Q_PROPERTY(QString unit READ unit NOTIFY currentChanged FINAL)
    Q_PROPERTY(QList<breakglass::items::ChartSeries> series READ series NOTIFY previewChanged FINAL)
    Q_PROPERTY(double from READ from NOTIFY previewChanged FINAL)
    Q_PROPERTY(double to READ to NOTIFY previewChanged FINAL)
    Q_PROPERTY(QString note READ note NOTIFY previewChanged FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY previewChanged FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY previewChanged FINAL)
    Q_PROPERTY(bool usable READ isUsable NOTIFY previewChanged FINAL)
    Q_PROPERTY(QString suggestion READ suggestion NOTIFY textChanged FINAL)
public:
    /// How long no key is pressed before it is asked.
    static constexpr Milliseconds pause{300};

    QueryEditor();
    ~QueryEditor() override;
    void follow(std::shared_ptr<Session> session, const TargetId &target);

    /// A source of metrics measures the target.
    [[nodiscard]] bool isPossible() const;
    [[nodiscard]] QStringList titles() const;
    [[nodiscard]] int current() const { return int(m_signal); }
    void choose(int signal);
    [[nodiscard]] const QString &text() const { return m_text; }
    void edit(const QString &text);
    [[nodiscard]] QString unit() const;
    [[nodiscard]] const QList<items::ChartSeries> &series() const { return m_series; }
    [[nodiscard]] double from() const { return m_from; }
    [[nodiscard]] double to() const { return m_to; }
    /// "1 series, a point every 15 s", with the last value.
    [[nodiscard]] const QString &note() const { return m_note; }
    /// Why it can't be used, or empty.
    [[nodiscard]] const QString &problem() const { return m_problem; }
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    [[nodiscard]] bool isUsable() const;
    /// The lines for breakglass.yaml.
    [[nodiscard]] QString suggestion() const;

    /// Begins with what the signal is measured by now, for a chart so many pixels wide.
    Q_INVOKABLE void begin(int pixels);
    /// Nothing is asked any more.
    Q_INVOKABLE void end();
    /// Measures by it in this session.
    Q_INVOKABLE void use();

Q_SIGNALS:
    void targetChanged();
    void currentChanged();
    void textChanged();
    void previewChanged();

private:
    void startOver();
    void askSoon(Milliseconds after);
    QCoro::Task<> ask();
    void show(const Expected<health::QueryPreview> &answer);
    void showLines(const health::QueryPreview &preview);

    std::shared_ptr<Session> m_session;
    TargetId m_target;
    Signal m_signal = Signal::ErrorRate;
    QString m_text;
    int m_pixels = 0; ///< 0: nobody looks.
    QList<items::ChartSeries> m_series;
    double m_from = 0;
    double m_to = 1;
    QString m_note;
    QString m_problem;
    bool m_isBusy = false;
    bool m_isAsked = false; ///< What is shown is of the present text.
    std::stop_source m_asking;
    std::unique_ptr<io::Clock::Timer> m_pause;
};

} // namespace breakglass::console
