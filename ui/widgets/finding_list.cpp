#include "ui/widgets/finding_list.h"

#include "ui/widgets/pieces.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>

namespace doithoai {

namespace {

/// The reasons in a list say only how they change a finding's passing; the rest of it decides whether rows are rebuilt.
bool sameRows(const std::vector<Finding>& a, const std::vector<Finding>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const Finding& x, const Finding& y) {
        return x.rule == y.rule && x.article == y.article && x.message == y.message && x.strength == y.strength;
    });
}

} // namespace

FindingList::FindingList(Reasons reasons, QWidget* parent)
    : QWidget(parent)
    , m_kind(reasons)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
}

void FindingList::show(const std::vector<Finding>& findings, const std::function<QString(const Finding&)>& linkText)
{
    QStringList links;
    for (const Finding& finding : findings)
        links.append(linkText ? linkText(finding) : QString());
    const bool isSame = sameRows(m_shown, findings) && links == m_links;
    const bool passesSame = isSame && std::equal(m_shown.begin(), m_shown.end(), findings.begin(), [](const auto& x, const auto& y) {
        return x.isPassed() == y.isPassed();
    });
    const bool isTyping = m_kind == Reasons::EnteredHere && focusWidget() != nullptr && focusWidget()->hasFocus();
    // Rebuilding would take the cursor out of the reason that is being typed.
    if (isSame && (passesSame || isTyping))
        return;
    m_shown = findings;
    m_links = links;
    while (QLayoutItem* item = m_column->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    for (size_t i = 0; i < findings.size(); ++i)
        m_column->addWidget(makeRow(findings[i], links[static_cast<qsizetype>(i)]));
}

QWidget* FindingList::makeRow(const Finding& finding, const QString& link)
{
    const Theme theme = Theme::current();
    auto* row = new QWidget;
    row->setAccessibleName(finding.message);
    auto* columns = new QHBoxLayout(row);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(7);

    const bool isAdvice = finding.strength == Strength::Advice;
    auto* sign = makeLabel(isAdvice ? QStringLiteral("!") : finding.blocks() ? QStringLiteral("✗") : QStringLiteral("✓"));
    sign->setFixedWidth(14);
    sign->setAccessibleName(label(finding.strength));
    sign->setToolTip(label(finding.strength));
    const Tone tone = isAdvice ? Tone::Warning : finding.blocks() ? Tone::Bad : Tone::Good;
    sign->setStyleSheet(QStringLiteral("QLabel { color: %1; font-weight: 700; }").arg(theme.tone(tone).text.name()));
    columns->addWidget(sign, 0, Qt::AlignTop);

    auto* column = new QVBoxLayout;
    column->setSpacing(3);
    columns->addLayout(column, 1);
    column->addWidget(makeLabel(finding.message, nullptr, Wrap::Yes));

    auto* below = new QHBoxLayout;
    below->setSpacing(6);
    if (finding.article != QStringLiteral("—") && !finding.article.isEmpty()) {
        auto* article = new Chip(finding.article, Tone::Info);
        article->setAccessibleName(finding.article);
        below->addWidget(article);
    }
    // Where the link asks for a reason, it says as much.
    if (finding.strength != Strength::Required && link.isEmpty())
        below->addWidget(makeLabel(label(finding.strength), "small"));
    if (!link.isEmpty()) {
        QPushButton* button = makeButton(link, "link");
        button->setAccessibleName(link + QStringLiteral(": ") + finding.message);
        connect(button, &QPushButton::clicked, this, [this, finding] { Q_EMIT linkFollowed(finding); });
        below->addWidget(button);
    }
    below->addStretch(1);
    if (below->count() > 1)
        column->addLayout(below);
    else
        delete below;

    if (m_kind == Reasons::EnteredHere && finding.strength == Strength::Justified) {
        auto* reason = new QLineEdit(m_reasons.value(finding.rule));
        reason->setObjectName(QStringLiteral("reason:") + finding.rule);
        reason->setPlaceholderText(tr("Reason for going on all the same"));
        reason->setAccessibleName(tr("Reason for going on all the same") + QStringLiteral(": ") + finding.message);
        connect(reason, &QLineEdit::textEdited, this, [this, rule = finding.rule](const QString& text) {
            m_reasons.insert(rule, text.trimmed());
            if (text.trimmed().isEmpty())
                m_reasons.remove(rule);
            Q_EMIT reasonsChanged();
        });
        column->addWidget(reason);
    }
    return row;
}

void FindingList::setJustifications(const QMap<QString, QString>& reasons)
{
    m_reasons = reasons;
    for (auto* line : findChildren<QLineEdit*>()) {
        const QString rule = line->objectName().mid(QStringLiteral("reason:").size());
        line->setText(reasons.value(rule));
    }
}

void FindingList::focusReason(const QString& rule)
{
    if (auto* reason = findChild<QLineEdit*>(QStringLiteral("reason:") + rule))
        reason->setFocus(Qt::OtherFocusReason);
}

QString summaryOf(const std::vector<Finding>& findings)
{
    const auto count = std::count_if(findings.begin(), findings.end(), [](const Finding& f) { return f.blocks(); });
    if (count == 0)
        return QCoreApplication::translate("FindingList", "Everything that this step asks for is there.");
    if (count == 1)
        return QCoreApplication::translate("FindingList", "1 thing is not met yet:");
    return QCoreApplication::translate("FindingList", "%1 things are not met yet:").arg(count);
}

} // namespace doithoai
