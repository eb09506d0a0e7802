#pragma once

#include "domain/paper_record.h"
#include "ui/desk.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace doithoai {

class FieldEditor;
class RowTable;

/// The files that are attached to a case: dropped onto it or chosen, looked at inside the program, saved as they came,
/// taken away. They lie in the office's file.
class AttachmentsPanel : public QWidget {
    Q_OBJECT

public:
    explicit AttachmentsPanel(Desk& desk, QWidget* parent = nullptr);

    void show(const QString& caseCode);
    /// Attaches files; what cannot be attached is said, the others are.
    void attachFiles(const QStringList& paths);

    RowTable* table() const { return m_table; }
    QPushButton* addButton() const { return m_add; }
    QPushButton* viewButton() const { return m_view; }
    QPushButton* saveButton() const { return m_save; }
    QPushButton* removeButton() const { return m_remove; }
    FieldEditor* titleEditor() const { return m_title; } ///< of the one that is chosen

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    const AttachmentHead* chosen() const;
    void reload();
    void showChosen();
    void keepTitle();
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
    QLabel* m_titleName;
    FieldEditor* m_title;
    qint64 m_titled = 0; ///< the attachment whose title stands in the field
};

} // namespace doithoai
