// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/placemodel.h"
#include "console/rowmodel.h"
#include "console/warroom/wall.h"

#include <memory>
#include <QtQml/qqmlregistration.h>

namespace breakglass::console {

/// What the war-room display shows. Read only: it has no command. It reads only while somebody looks at it, on
/// the ticks of the clock and when something has changed.
class WarRoomModel final : public PlaceModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by Console")
    Q_PROPERTY(bool shown READ isShown WRITE setShown NOTIFY shownChanged FINAL)
    Q_PROPERTY(QString face READ face NOTIFY changed FINAL)
    Q_PROPERTY(breakglass::console::WallHead head READ head NOTIFY changed FINAL)
    Q_PROPERTY(QString clock READ clock NOTIFY ticked FINAL)
    Q_PROPERTY(breakglass::console::WallFigure main READ main NOTIFY ticked FINAL)
    Q_PROPERTY(breakglass::console::WallFigure level READ level NOTIFY ticked FINAL)
    Q_PROPERTY(breakglass::console::WallScale scale READ scale NOTIFY ticked FINAL)
    Q_PROPERTY(breakglass::console::WallFigure next READ next NOTIFY ticked FINAL)
    Q_PROPERTY(breakglass::console::WallFigure ladder READ ladder NOTIFY ticked FINAL)
    Q_PROPERTY(breakglass::console::WallOperation operation READ operation NOTIFY ticked FINAL)
    Q_PROPERTY(breakglass::console::RowModel *steps READ steps CONSTANT FINAL)
    Q_PROPERTY(breakglass::console::RowModel *charts READ charts CONSTANT FINAL)
    Q_PROPERTY(bool production READ isProductionHurt NOTIFY changed FINAL)
    Q_PROPERTY(double from READ from NOTIFY rangeChanged FINAL)
    Q_PROPERTY(double to READ to NOTIFY rangeChanged FINAL)
    Q_PROPERTY(breakglass::console::RowModel *facts READ facts CONSTANT FINAL)
    Q_PROPERTY(breakglass::console::RowModel *roles READ roles CONSTANT FINAL)
    Q_PROPERTY(breakglass::console::RowModel *environments READ environments CONSTANT FINAL)
    Q_PROPERTY(breakglass::console::RowModel *targets READ targets CONSTANT FINAL)
    Q_PROPERTY(int lines READ lines NOTIFY changed FINAL)
    Q_PROPERTY(QString warning READ warning NOTIFY ticked FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY summaryChanged FINAL)
public:
    using PlaceModel::PlaceModel;
    ~WarRoomModel() override;

    [[nodiscard]] bool isShown() const { return m_isShown; }
    void setShown(bool shown);
    /// "calm", "active" or "resolved".
    [[nodiscard]] QString face() const;
    [[nodiscard]] const WallHead &head() const { return m_head; }
    [[nodiscard]] QString clock() const;
    [[nodiscard]] const WallFigure &main() const { return m_main; }
    [[nodiscard]] const WallFigure &level() const { return m_level; }
    [[nodiscard]] const WallScale &scale() const { return m_scale; }
    [[nodiscard]] const WallFigure &next() const { return m_next; }
    [[nodiscard]] const WallFigure &ladder() const { return m_ladder; }
    [[nodiscard]] const WallOperation &operation() const { return m_operation; }
    [[nodiscard]] RowModel *steps() { return &m_steps; }
    [[nodiscard]] RowModel *charts() { return &m_charts; }
    /// Breaches are red: production, and the incident is active.
    [[nodiscard]] bool isProductionHurt() const;
    [[nodiscard]] double from() const;
    [[nodiscard]] double to() const;
    [[nodiscard]] RowModel *facts() { return &m_facts; }
    [[nodiscard]] RowModel *roles() { return &m_roles; }
    [[nodiscard]] RowModel *environments() { return &m_environments; }
    [[nodiscard]] RowModel *targets() { return &m_targets; }
    [[nodiscard]] int lines() const { return m_lines; }
    /// The record fails, or the console that is looked on at: what the wall shows of it stands still.
    [[nodiscard]] QString warning() const;
    [[nodiscard]] const QString &summary() const { return m_summary; }

Q_SIGNALS:
    void shownChanged();
    void changed();
    void ticked();
    void rangeChanged();
    void summaryChanged();

protected:
    void attached() override;

private:
    void follow();
    void readAll();
    void readStory();
    void readHealth();
    void readCharts();
    void tick();
    void tell();
    [[nodiscard]] bool isHealthOnly() const;
    [[nodiscard]] static QString warningOf(const record::Followed &followed);

    bool m_isShown = false;
    bool m_isHealthStale = false;
    Milliseconds m_readAt{};
    std::unique_ptr<io::Clock::Timer> m_timer;
    std::unique_ptr<QObject> m_watch; ///< Context of what is followed while somebody looks.
    WallFace m_face = WallFace::Calm;
    WallStory m_story;
    WallRange m_range;
    WallHead m_head;
    WallFigure m_main;
    WallFigure m_level;
    WallScale m_scale;
    WallFigure m_next;
    WallFigure m_ladder;
    WallOperation m_operation;
    Rows<WallStep> m_steps;
    Rows<WallChart> m_charts;
    Rows<WallFact> m_facts;
    Rows<WallRole> m_roles;
    Rows<WallEnvironment> m_environments;
    Rows<WallTarget> m_targets;
    int m_lines = 0;
    QString m_summary;
};

} // namespace breakglass::console
