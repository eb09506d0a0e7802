#pragma once

#include "ui/prompter.h"

#include <QList>

namespace doithoai {

/// Answers the window's questions as a test tells it to, and remembers what was asked. Unasked answers are "no".
class FakePrompter : public Prompter {
public:
    bool confirms = false;
    std::optional<int> choice;
    std::optional<QString> words;
    std::optional<QString> toOpen;
    std::optional<QString> toSave;
    QStringList asked; ///< the texts of all questions, in order
    QStringList offered; ///< the answers of the last choice

    bool confirm(const Question& question) override
    {
        asked.append(question.text);
        return confirms;
    }
    std::optional<int> choose(const QString&, const QString& text, const QStringList& answers) override
    {
        asked.append(text);
        offered = answers;
        return choice;
    }
    std::optional<QString> askText(const QString&, const QString& label, const QString&) override
    {
        asked.append(label);
        return words;
    }
    std::optional<QString> fileToOpen(const QString& title, const QString&) override
    {
        asked.append(title);
        return toOpen;
    }
    std::optional<QString> fileToSave(const QString& title, const QString&, const QString&) override
    {
        asked.append(title);
        return toSave;
    }
    std::optional<QString> folder(const QString& title, const QString&) override
    {
        asked.append(title);
        return toSave;
    }
    void tell(const QString&, const QString& text) override { asked.append(text); }
};

} // namespace doithoai
