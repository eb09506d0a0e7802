#pragma once

#include "ui/desk.h"
#include "ui/widgets/hides_first.h"

#include <QDialog>
#include <QMap>
#include <QSet>
#include <functional>
#include <vector>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace doithoai {

class Card;
class FieldEditor;
class WalkedBox;
struct Choice;

/// How this workstation looks and who works at it, and what the office has laid down. Each change is kept at once; one that
/// is refused holds the dialog open at its field, until it is closed once more.
class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    explicit SettingsDialog(Desk& desk, QWidget* parent = nullptr);
    void done(int result) override;

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
    struct Setting {
        QString key;
        FieldEditor* editor;
        QLabel* trouble;
    };
    void keep(const Setting& setting);
    bool mayLeave();
    /// A choice for which the window is built anew: it waits until it is meant.
    void takeChoice(FieldEditor* editor, const std::function<void()>& take);

    Desk& m_desk;
    QScrollArea* m_page = nullptr;
    QLabel* m_said;
    std::vector<Setting> m_settings;
    QSet<QString> m_typed; ///< keys of what was typed and whose field was not left yet
    QMap<QString, QString> m_left; ///< what was refused and said when the dialog was to be closed, by key
    struct Walked {
        WalkedBox* box;
        std::function<void()> take;
    };
    std::vector<Walked> m_walked;
    bool m_isClosing = false;
    HidesFirst m_hidesFirst{this}; ///< stays the last
};

} // namespace doithoai
