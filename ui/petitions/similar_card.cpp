#include "ui/petitions/similar_card.h"

#include "services/similar_petitions.h"
#include "ui/petitions/compare_dialog.h"
#include "ui/wording.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace doithoai {

SimilarCard::SimilarCard(Desk& desk, QWidget* parent)
    : Card(tr("Maybe the same"), parent)
    , m_desk(desk)
    , m_rows(new QVBoxLayout)
{
    setObjectName(QStringLiteral("similar"));
    m_rows->setSpacing(8);
    column()->addLayout(m_rows);
}

void SimilarCard::show(const PetitionCase& petition)
{
    m_code = petition.petition.code;
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    std::vector<SimilarPetition> similar;
    if (!isFinal(petition.petition.state)) {
        if (Result<std::vector<SimilarPetition>> found = similarPetitions(m_desk.office(), m_code))
            similar = std::move(*found);
    }
    for (const SimilarPetition& one : similar) {
        auto* row = new QWidget;
        auto* lines = new QVBoxLayout(row);
        lines->setContentsMargins(0, 0, 0, 0);
        lines->setSpacing(2);
        auto* first = new QHBoxLayout;
        QPushButton* link = makeButton(one.petition.code.text, "link");
        link->setAccessibleName(tr("Compare with %1").arg(one.petition.code.text));
        link->setObjectName(QStringLiteral("compare:") + one.petition.code.text);
        connect(link, &QPushButton::clicked, this, [this, code = one.petition.code] { compare(code); });
        first->addWidget(link);
        const QString state = nameOf(one.petition.state);
        first->addWidget(new Chip(shortStateLabel(CaseKind::Petition, state), stateTone(CaseKind::Petition, state)));
        first->addStretch(1);
        lines->addLayout(first);
        QString who = petitionerWords(one.petition);
        if (one.isSamePerson)
            who += QStringLiteral(" · ") + tr("the same person");
        lines->addWidget(makeLabel(who, "small", Wrap::Yes));
        lines->addWidget(makeLabel(one.petition.content.simplified().left(140), nullptr, Wrap::Yes));
        m_rows->addWidget(row);
    }
    if (petition.followers > 0)
        m_rows->addWidget(makeLabel(petition.followers == 1 ? tr("1 petition was merged into this one.")
                                                            : tr("%1 petitions were merged into this one.").arg(petition.followers),
                                    "muted", Wrap::Yes));
    setVisible(!similar.empty() || petition.followers > 0);
}

void SimilarCard::compare(const PetitionCode& other)
{
    CompareDialog dialog(m_desk, m_code, other, this);
    dialog.exec();
}

} // namespace doithoai
