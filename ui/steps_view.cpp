#include "ui/steps_view.h"

#include "domain/dates.h"
#include "ui/widgets/pieces.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace doithoai {

StepsView::StepsView(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    setAccessibleName(tr("Steps of the case"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(10);
}

void StepsView::show(const CaseSnapshot& snapshot)
{
    while (QLayoutItem* item = m_column->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    // The latest on top: that is what a person comes to see.
    for (auto step = snapshot.steps.rbegin(); step != snapshot.steps.rend(); ++step) {
        auto* row = new QWidget;
        auto* columns = new QHBoxLayout(row);
        columns->setContentsMargins(0, 0, 0, 0);
        columns->setSpacing(14);
        auto* day = makeLabel(dates::onScreen(step->effectiveOn));
        day->setMinimumWidth(86);
        columns->addWidget(day, 0, Qt::AlignTop);
        auto* words = new QVBoxLayout;
        words->setSpacing(2);
        QString head = eventLabel(snapshot.kind, step->event);
        if (step->to != step->from)
            head += QStringLiteral(" → ") + stateLabel(snapshot.kind, step->to);
        auto* headLabel = makeLabel(head, nullptr, Wrap::Yes);
        words->addWidget(headLabel);
        words->addWidget(makeLabel(tr("Recorded on %1 by %2").arg(dates::onScreen(step->recordedOn), step->by), "small", Wrap::Yes));
        if (!step->reason.isEmpty())
            words->addWidget(makeLabel(tr("Reason: %1").arg(step->reason), nullptr, Wrap::Yes));
        for (const PassedRule& passed : step->justified)
            words->addWidget(makeLabel(tr("Passed with a reason (%1): %2").arg(passed.rule, passed.text), nullptr, Wrap::Yes));
        for (const PassedRule& advised : step->advised)
            words->addWidget(makeLabel(tr("Note: %1").arg(advised.text), "small", Wrap::Yes));
        columns->addLayout(words, 1);
        row->setAccessibleName(dates::onScreen(step->effectiveOn) + u' ' + head);
        m_column->addWidget(row);
    }
}

} // namespace doithoai
