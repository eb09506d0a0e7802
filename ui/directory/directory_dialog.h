#pragma once

#include "services/directory_acts.h"
#include "ui/desk.h"
#include "ui/widgets/field_form.h"
#include "ui/widgets/hides_first.h"

#include <QDialog>
#include <functional>

class QLabel;
class QPushButton;

namespace doithoai {

/// A form for one act on the directory. While one types it says what keeps the act out, by asking the office.
class DirectoryDialog : public QDialog {
    Q_OBJECT

public:
    struct Content {
        QString title;
        QString note; ///< what the person should know before: who refers to it, what follows
        std::vector<FieldSpec> fields;
        std::vector<FieldForm::Group> groups;
        QMap<QString, QString> values;
        QSet<QString> fixed; ///< shown, not to be changed
        QString okText;
    };
    using ActOf = std::function<Result<DirectoryAct>(const QMap<QString, QString>&)>;
    /// `explain` answers a further note for what is typed; it may be empty.
    using Explain = std::function<QString(const QMap<QString, QString>&)>;

    DirectoryDialog(Desk& desk, const Content& content, ActOf act, QWidget* parent = nullptr, Explain explain = {});

    FieldForm* form() const { return m_form; }
    QPushButton* okButton() const { return m_ok; }
    QLabel* trouble() const { return m_trouble; }
    void accept() override;
    void reject() override; ///< asks where words would be lost

private:
    void judge();

    Desk& m_desk;
    QMap<QString, QString> m_atFirst;
    ActOf m_act;
    Explain m_explain;
    FieldForm* m_form;
    QLabel* m_note;
    QLabel* m_trouble;
    QPushButton* m_ok;
    HidesFirst m_hidesFirst{this}; ///< stays the last
};

} // namespace doithoai
