#include "ui/personal/correct_dialog.h"

#include "domain/petition.h"
#include "ui/theme.h"
#include "ui/widgets/pieces.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>
#include <utility>

namespace doithoai {

CorrectDialog::CorrectDialog(const QString& petitioner, const QString& address, const QString& phone, Correct correct, QWidget* parent)
    : ActDialog(parent)
    , m_correct(std::move(correct))
{
    begin(tr("Correct personal data"),
          tr("What is changed here is changed in every ticked case whose state lets it. Signed minutes are corrected by correcting the minutes."),
          makeButton(tr("C&orrect"), "primary"));
    auto* form = new QFormLayout;
    const std::pair<const char*, QString> fields[] = {{"petitioner", petitioner}, {"address", address}, {"phone", phone}};
    for (const auto& [key, words] : fields) {
        auto* line = new QLineEdit(words);
        const QString name = fieldLabel(findField<Petition>(QString::fromLatin1(key))->label);
        line->setAccessibleName(name);
        form->addRow(name, line);
        m_lines.insert(QLatin1String(key), line);
        m_before.insert(QLatin1String(key), words);
    }
    column()->addLayout(form);
    column()->addStretch(1);
    connect(go(), &QPushButton::clicked, this, [this] { this->correct(); });
    go()->setDefault(true);
    m_lines.value(QStringLiteral("petitioner"))->setFocus();
    resizeWithin({560, 300});
}

CorrectDialog::Changes CorrectDialog::changes() const
{
    Changes changed;
    for (auto it = m_lines.cbegin(); it != m_lines.cend(); ++it) {
        if ((*it)->text() != m_before.value(it.key()))
            changed.insert(it.key(), (*it)->text());
    }
    return changed;
}

void CorrectDialog::correct()
{
    const Changes changed = changes();
    const QString refusal = changed.isEmpty() ? QString() : m_correct(changed);
    say(refusal);
    if (refusal.isEmpty())
        accept();
}

} // namespace doithoai
