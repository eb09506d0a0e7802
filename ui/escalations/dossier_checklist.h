#pragma once

#include "domain/cases.h"
#include "services/office.h"
#include "ui/desk.h"
#include "ui/widgets/field_form.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;

namespace doithoai {

/// The parts of a dossier as Đ.7 has them, each there, missing, or stated as none. What is missing is what the workflow
/// answers for the step that comes next; nothing is judged here.
class DossierChecklist : public QWidget {
    Q_OBJECT

public:
    explicit DossierChecklist(Desk& desk, QWidget* parent = nullptr);

    /// Shows the parts. Call after the forms were shown.
    void show(const EscalationCase& escalation, bool mayChange);
    const QList<FieldForm*>& forms() const { return m_forms; }
    /// "✓", "✗" or "–" of a part: minutes, summary, documents, differing, results.
    QString signOf(const QString& part) const;
    QCheckBox* noneBox(const QString& part) const;

Q_SIGNALS:
    void fieldWanted(const QString& key);

private:
    enum class Standing { There, Missing, None, Open };
    struct Part {
        QString name;
        QLabel* sign = nullptr;
        QLabel* heading = nullptr;
        QLabel* words = nullptr;
        QPushButton* link = nullptr;
        QCheckBox* none = nullptr; ///< of the three that may be stated as none
        FieldForm* form = nullptr;
    };
    void addPart(const QString& name, const QString& heading, bool mayBeNone);
    void set(Part& part, Standing standing, const QString& words);
    std::vector<Finding> findings(const EscalationCase& escalation) const;

    Desk& m_desk;
    std::vector<Part> m_parts;
    QList<FieldForm*> m_forms;
    QString m_code;
    QString m_session;
};

} // namespace doithoai
