#pragma once

#include "ui/desk.h"
#include "ui/widgets/hides_first.h"

#include <QDialog>

class QVBoxLayout;

namespace doithoai {

class Card;
class FieldEditor;
struct Choice;

/// How this workstation looks and who works at it, and what the office has laid down. Each change is kept at once.
class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    explicit SettingsDialog(Desk& desk, QWidget* parent = nullptr);

Q_SIGNALS:
    void languageChosen(const QString& language);
    void themeChosen(const QString& theme);
    void personNamed(const QString& name);
    void peopleAsked();

private:
    void addWorkstation(QVBoxLayout* column);
    void addOffice(QVBoxLayout* column);
    FieldEditor* add(Card* card, const QString& name, FieldEditor* editor, const QString& value, const QString& advice = {});
    void addSetting(Card* card, const QString& key, FieldEditor* editor, const QString& advice = {});

    Desk& m_desk;
    HidesFirst m_hidesFirst{this}; ///< stays the last
};

} // namespace doithoai
