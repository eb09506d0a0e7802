#include "ui/personal/correct_dialog.h"

#include "domain/petition.h"
#include "ui/theme.h"
#include "ui/widgets/pieces.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace doithoai {

CorrectDialog::CorrectDialog(const QString& petitioner, const QString& address, const QString& phone, QWidget* parent)
    : ActDialog(parent)
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
    connect(go(), &QPushButton::clicked, this, &QDialog::accept);
    go()->setDefault(true);
    m_lines.value(QStringLiteral("petitioner"))->setFocus();
    resizeWithin({560, 300});
}

QMap<QString, QString> CorrectDialog::changes() const
{
    QMap<QString, QString> changed;
    for (auto it = m_lines.cbegin(); it != m_lines.cend(); ++it) {
        if ((*it)->text() != m_before.value(it.key()))
            changed.insert(it.key(), (*it)->text());
    }
    return changed;
}

} // namespace doithoai
