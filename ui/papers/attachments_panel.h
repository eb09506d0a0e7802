#pragma once

#include "domain/paper_record.h"
#include "ui/desk.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace doithoai {

class FieldEditor;
class FieldForm;
class RowTable;
class TypedWords;

/// The files that are attached to a case: dropped onto it or chosen, looked at inside the program, saved as they came,
/// taken away. They lie in the office's file.
class AttachmentsPanel : public QWidget {
    Q_OBJECT

public:
    /// `kind`: of the cases whose files it shows.
    AttachmentsPanel(Desk& desk, CaseKind kind, QWidget* parent = nullptr);

    void show(const QString& caseCode);
    /// Attaches files; what cannot be attached is said, the others are.
    void attachFiles(const QStringList& paths);

    RowTable* table() const { return m_table; }
    QPushButton* addButton() const { return m_add; }
    QPushButton* viewButton() const { return m_view; }
    QPushButton* saveButton() const { return m_save; }
    QPushButton* removeButton() const { return m_remove; }
    FieldEditor* titleEditor() const; ///< of the one that is chosen

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    const AttachmentHead* chosen() const;
    void reload();
    void showChosen();
    QString nameOf(const QString& id) const;
    QString titleShown(const AttachmentHead& head) const;
    void add();
    void view();
    void save();
    void remove();

    Desk& m_desk;
    QString m_code;
    std::vector<AttachmentHead> m_heads;
    RowTable* m_table;
    QLabel* m_hint;
    QPushButton* m_add;
    QPushButton* m_view;
    QPushButton* m_save;
    QPushButton* m_remove;
    FieldForm* m_form = nullptr; ///< the title of the one that is chosen
    TypedWords* m_typed = nullptr;
    bool m_isReading = false; ///< the rows are not there for a moment, and what is chosen of them
};

} // namespace doithoai
