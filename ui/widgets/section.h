#pragma once

#include "ui/widgets/pieces.h"

class QToolButton;

namespace doithoai {

/// A part of a page that folds away under its heading; what lies in it can still be found by name and key.
class Section : public QFrame {
    Q_OBJECT

public:
    Section(const QString& heading, QWidget* content, QWidget* parent = nullptr);
    bool isOpen() const;
    void setOpen(bool isOpen);
    /// What lies inside, in a few lines; shown while it is folded.
    void setSummary(const QString& words);
    QToolButton* head() const { return m_head; }

private:
    QToolButton* m_head;
    QLabel* m_summary;
    QWidget* m_content;
};

} // namespace doithoai
