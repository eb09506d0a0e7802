#pragma once

#include "ui/widgets/field_editor.h"

class QToolButton;

namespace doithoai {

/// A day, or a day and a time, typed as people write it or picked from a calendar. It may be empty.
class DayEditor : public FieldEditor {
    Q_OBJECT

public:
    enum class Holds { Day, Moment };
    explicit DayEditor(Holds holds, QWidget* parent = nullptr);

    QString text() const override; ///< ISO where it can be read, else as typed
    void setText(const QString& text) override;
    void setReadOnly(bool isReadOnly) override;
    void setName(const QString& name) override;
    QWidget* control() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void pick();
    QString unreadable() const;
    Holds m_holds;
    QLineEdit* m_line;
    QToolButton* m_button;
};

} // namespace doithoai
