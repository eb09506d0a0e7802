#include "ui/papers/papers_panel.h"

#include "domain/dates.h"
#include "services/lists.h"
#include "ui/papers/minutes_paper.h"
#include "ui/steps_view.h"
#include "ui/widgets/pieces.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace doithoai {

PapersPanel::PapersPanel(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_preview(makeButton(tr("&Preview and print the minutes…")))
    , m_versions(new QVBoxLayout)
    , m_steps(new StepsView)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(10);
    column->addWidget(makeLabel(tr("Minutes of the session"), "heading", Wrap::Yes));
    auto* bar = new QHBoxLayout;
    m_preview->setIcon(icon(QStringLiteral("print"), Theme::current().muted));
    bar->addWidget(m_preview);
    bar->addStretch(1);
    column->addLayout(bar);
    m_versions->setSpacing(4);
    column->addLayout(m_versions);
    column->addSpacing(8);
    column->addWidget(makeLabel(tr("Steps of the session"), "heading", Wrap::Yes));
    column->addWidget(m_steps);
    column->addStretch(1);
    connect(m_preview, &QPushButton::clicked, this, [this] { previewMinutes(); });
}

void PapersPanel::show(const SessionCase& session)
{
    m_session = session.session.code.text;
    m_isSigned = hasSignedMinutes(session.session.state);
    while (QLayoutItem* item = m_versions->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const auto papers = paperRows(m_desk.office(), m_session);
    if (papers && !papers->empty()) {
        for (const FrozenPaper& paper : *papers) {
            QString words = tr("Signed version %1 of %2").arg(paper.version).arg(dates::onScreen(paper.date));
            if (!paper.number.isEmpty())
                words += QStringLiteral(", ") + tr("number %1").arg(paper.number);
            QPushButton* line = makeButton(words, "link");
            line->setObjectName(QStringLiteral("version:%1").arg(paper.version));
            connect(line, &QPushButton::clicked, this, [this, version = paper.version] {
                preview(minutesOfVersion(m_desk, SessionCode{m_session}, version));
            });
            line->setToolTip(QStringLiteral("SHA-256 ") + QString::fromLatin1(paper.hash.toHex()));
            m_versions->addWidget(line, 0, Qt::AlignLeft);
        }
    } else {
        m_versions->addWidget(makeLabel(papers ? tr("Not signed yet: the preview shows a draft.") : papers.error().message, "muted",
                                        Wrap::Yes));
    }
    m_steps->show(snapshotOf(session));
}

void PapersPanel::previewMinutes()
{
    preview(minutesForPreview(m_desk, SessionCode{m_session}));
}

void PapersPanel::preview(Result<PreviewDialog::Paper> paper)
{
    if (!paper) {
        m_desk.say(paper.error().message, Tone::Bad);
        return;
    }
    PreviewDialog dialog(m_desk, std::move(*paper), this);
    dialog.exec();
}

} // namespace doithoai
