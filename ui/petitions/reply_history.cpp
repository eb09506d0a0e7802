#include "ui/petitions/reply_history.h"

#include "domain/dates.h"
#include "ui/case_specs.h"
#include "ui/widgets/pieces.h"

#include <QVBoxLayout>

namespace doithoai {

ReplyHistory::ReplyHistory(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    setAccessibleName(tr("History of the reply"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(6);
}

bool ReplyHistory::show(const PetitionCase& petition)
{
    while (QLayoutItem* item = m_column->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    static const QStringList ofReply = QStringLiteral("draftReply returnDraft agreeReply answer").split(u' ');
    bool hasAny = false;
    for (auto step = petition.steps.rbegin(); step != petition.steps.rend(); ++step) {
        if (!ofReply.contains(step->event))
            continue;
        if (!hasAny)
            m_column->addWidget(makeLabel(tr("History of the reply"), "heading", Wrap::Yes));
        hasAny = true;
        QString head = dates::onScreen(step->effectiveOn) + QStringLiteral(" · ") + eventLabel(CaseKind::Petition, step->event);
        const QString agreedBy = step->data.value(QLatin1String("agreedBy")).toString();
        if (!agreedBy.isEmpty())
            head += QStringLiteral(" · ") + agreedBy;
        m_column->addWidget(makeLabel(head, "small", Wrap::Yes));
        QString words = step->reason;
        for (const char* key : {"draftReply", "answer"}) {
            const QString text = step->data.value(QLatin1String(key)).toString();
            if (!text.isEmpty())
                words = text;
        }
        if (!words.isEmpty())
            m_column->addWidget(makeLabel(words, nullptr, Wrap::Yes));
    }
    m_column->addStretch(1);
    setVisible(hasAny);
    return hasAny;
}

} // namespace doithoai
