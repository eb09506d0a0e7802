#pragma once

#include <QString>
#include <QStringList>
#include <optional>

class QWidget;

namespace doithoai {

class Desk;

/// Every question that the program puts to the person at the desk. A port: the window asks with dialogs, a test answers.
/// "Cancelled" is an answer (false, nothing), never an error.
class Prompter {
public:
    Prompter() = default;
    Prompter(const Prompter&) = delete;
    Prompter& operator=(const Prompter&) = delete;
    virtual ~Prompter() = default;

    /// What is asked, in full sentences; what was kept and what follows stands in `details`.
    struct Question {
        QString title;
        QString text;
        QString details;
        QString yes; ///< the word on the button that goes on, never just "OK"
        QString no;  ///< empty: "Cancel"
    };
    virtual bool confirm(const Question& question) = 0;

    /// One of several answers by its place; nothing when the person turned away.
    virtual std::optional<int> choose(const QString& title, const QString& text, const QStringList& answers) = 0;

    /// A line of words; nothing when the person turned away.
    virtual std::optional<QString> askText(const QString& title, const QString& label, const QString& given) = 0;

    /// A file to read or to write; `pattern` as in "Tables (*.csv)". Nothing when the person turned away.
    virtual std::optional<QString> fileToOpen(const QString& title, const QString& pattern) = 0;
    virtual std::optional<QString> fileToSave(const QString& title, const QString& given, const QString& pattern) = 0;

    /// A folder; nothing when the person turned away.
    virtual std::optional<QString> folder(const QString& title, const QString& given) = 0;

    /// Tells what the person must read before going on.
    virtual void tell(const QString& title, const QString& text) = 0;
};

/// Asks whether what was typed in a dialog may go with it.
bool mayLose(const Desk& desk);

/// The prompter of a window: dialogs over it, all of their texts plain.
class DialogPrompter : public Prompter {
public:
    explicit DialogPrompter(QWidget* window)
        : m_window(window)
    {
    }
    bool confirm(const Question& question) override;
    std::optional<int> choose(const QString& title, const QString& text, const QStringList& answers) override;
    std::optional<QString> askText(const QString& title, const QString& label, const QString& given) override;
    std::optional<QString> fileToOpen(const QString& title, const QString& pattern) override;
    std::optional<QString> fileToSave(const QString& title, const QString& given, const QString& pattern) override;
    std::optional<QString> folder(const QString& title, const QString& given) override;
    void tell(const QString& title, const QString& text) override;

private:
    QWidget* m_window;
};

} // namespace doithoai
