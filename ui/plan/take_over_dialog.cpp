#include "ui/plan/take_over_dialog.h"

#include "domain/dates.h"
#include "ui/screen.h"
#include "ui/widgets/pieces.h"
#include "ui/wording.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace doithoai {

namespace {

/// A body that has ended by then plans no more: its successor does, chaired by the post that stands in the same place there.
/// A post that has no successor is left out, to be chosen anew.
void followSuccessors(const Directory& directory, QDate day, QMap<QString, QString>& fields)
{
    const auto follow = [&](const UnitCode& from) {
        UnitCode at = from;
        for (int steps = 0; steps < 16; ++steps) {
            const Unit* unit = directory.unit(at);
            if (unit == nullptr || existsOn(unit->from, unit->to, day) || unit->successor.isEmpty())
                break;
            at = unit->successor;
        }
        return at;
    };
    const auto post = [&](const QString& code) -> QString {
        const Post* known = directory.post(PostCode{code});
        if (known == nullptr || existsOn(known->from, known->to, day) || !code.startsWith(known->unit.text))
            return code;
        const Post* next = directory.post(PostCode{follow(known->unit).text + code.mid(known->unit.text.size())});
        return next != nullptr && existsOn(next->from, next->to, day) ? next->code.text : QString();
    };
    fields[QStringLiteral("organiser")] = follow(UnitCode{fields.value(QStringLiteral("organiser"))}).text;
    for (const QString& key : {QStringLiteral("chair"), QStringLiteral("coChairs")}) {
        QStringList codes;
        for (const QString& code : fields.value(key).split(u',', Qt::SkipEmptyParts)) {
            if (const QString next = post(code.trimmed()); !next.isEmpty() && !codes.contains(next))
                codes.append(next);
        }
        fields.remove(key);
        if (!codes.isEmpty())
            fields.insert(key, codes.join(u','));
    }
}

} // namespace

QDate sameWeekdayNextYear(QDate day)
{
    constexpr qint64 weeks = 52;
    return day.addDays(weeks * 7);
}

TakeOverDialog::TakeOverDialog(Desk& desk, int year, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_year(year)
    , m_proposals(proposals())
    , m_ok(makeButton(tr("&Take over what is ticked"), "primary"))
{
    setWindowTitle(tr("Take over the plan of %1").arg(year - 1));
    setAccessibleName(windowTitle());
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin);
    outer->setSpacing(Theme::gap);
    outer->addWidget(makeLabel(windowTitle(), "title", Wrap::Yes));
    outer->addWidget(makeLabel(m_proposals.empty() ? tr("No session of the plan of %1 is on record.").arg(year - 1)
                                                   : tr("Each becomes a planned session of %1 on the same weekday. Days and topics can be changed afterwards.").arg(year),
                               "muted", Wrap::Yes));
    auto* content = new QWidget;
    auto* grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, 6, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    for (const Proposal& proposal : m_proposals) {
        auto* tick = new QCheckBox(proposal.dayAndChair);
        tick->setAccessibleName(proposal.dayAndChair + QStringLiteral(" · ") + proposal.topic);
        tick->setChecked(true);
        const int row = static_cast<int>(m_ticks.size());
        grid->addWidget(tick, row, 0, Qt::AlignTop);
        grid->addWidget(makeLabel(proposal.topic, nullptr, Wrap::Yes), row, 1, Qt::AlignTop);
        m_ticks.append(tick);
    }
    grid->setRowStretch(static_cast<int>(m_ticks.size()), 1);
    outer->addWidget(makeScrollingPage(content), 1);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    QPushButton* cancel = makeButton(tr("&Cancel"));
    m_ok->setObjectName(QStringLiteral("ok"));
    m_ok->setEnabled(!m_proposals.empty());
    buttons->addWidget(cancel);
    buttons->addWidget(m_ok);
    outer->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ok, &QPushButton::clicked, this, [this] { accept(); });
    const QSize room = parent != nullptr ? parent->window()->size() : QSize(1200, 760);
    resize(std::min(880, room.width() - 20), std::min(560, room.height() - 20));
}

std::vector<TakeOverDialog::Proposal> TakeOverDialog::proposals() const
{
    ListFilter filter;
    filter.from = QDate(m_year - 1, 1, 1);
    filter.to = QDate(m_year - 1, 12, 31);
    std::vector<Proposal> all;
    const auto rows = sessionRows(m_desk.office(), filter);
    if (!rows)
        return all;
    for (auto row = rows->rbegin(); row != rows->rend(); ++row) {
        const Session& session = row->session;
        if (!session.plannedStart || session.planned == false || session.state == SessionState::Cancelled)
            continue;
        QDateTime start(sameWeekdayNextYear(session.plannedStart->date()), session.plannedStart->time());
        if (start.date().year() != m_year)
            start = start.addDays(start.date().year() < m_year ? 7 : -7); // the first or last days of a year
        Proposal proposal;
        static const QStringList kept = QStringLiteral("topic form sector organiser chair coChairs plannedMinutes venue participants").split(u' ');
        for (const Field<Session>& field : fieldsOf<Session>()) {
            const QString text = textOf(session, field);
            if (kept.contains(QLatin1String(field.key)) && !text.isEmpty())
                proposal.fields.insert(QLatin1String(field.key), text);
        }
        followSuccessors(m_desk.office().directory(), start.date(), proposal.fields);
        proposal.fields.insert(QStringLiteral("planned"), QStringLiteral("yes"));
        proposal.fields.insert(QStringLiteral("plannedStart"), start.toString(QStringLiteral("yyyy-MM-ddTHH:mm")));
        proposal.dayAndChair = dayWords(start.date()) + QStringLiteral(" · ") + m_desk.office().directory().postName(PostCode{proposal.fields.value(QStringLiteral("chair"))});
        proposal.topic = session.topic;
        all.push_back(std::move(proposal));
    }
    return all;
}

void TakeOverDialog::accept()
{
    int added = 0;
    QStringList refused;
    for (size_t i = 0; i < m_proposals.size(); ++i) {
        if (!m_ticks[static_cast<qsizetype>(i)]->isChecked())
            continue;
        const Outcome<QString> done = m_desk.office().add(CaseKind::Session, m_proposals[i].fields, {}, m_desk.actor());
        if (done)
            ++added;
        else
            refused.append(m_ticks[static_cast<qsizetype>(i)]->accessibleName() + QStringLiteral(": ") + sentenceOf(done.error()));
    }
    m_desk.say(refused.isEmpty() ? tr("%1 sessions were added to the plan of %2.").arg(added).arg(m_year)
                                 : tr("%1 sessions were added; these were not: %2").arg(added).arg(refused.join(u'\n')),
               refused.isEmpty() ? Tone::Good : Tone::Warning);
    QDialog::accept();
}

} // namespace doithoai
