#pragma once

#include "ui/main_window.h"

#include <functional>
#include <memory>
#include <vector>

namespace doithoai::gallery {

/// Answers every question with "no", so that no scene waits for a person.
class SilentPrompter : public Prompter {
public:
    bool confirm(const Question&) override { return false; }
    std::optional<int> choose(const QString&, const QString&, const QStringList&) override { return {}; }
    std::optional<QString> askText(const QString&, const QString&, const QString&) override { return {}; }
    std::optional<QString> fileToOpen(const QString&, const QString&) override { return {}; }
    std::optional<QString> fileToSave(const QString&, const QString&, const QString&) override { return {}; }
    std::optional<QString> folder(const QString&, const QString&) override { return {}; }
    void tell(const QString&, const QString&) override {}
};

/// What a scene plays on: the invented office of 2023 in a file of its own, and a window on it.
struct Stage {
    Office& office;
    MainWindow& window;
    Actor actor;

    /// The code of the first case of a kind in a state; empty where the sample has none.
    QString sessionIn(const char* state) const;
    QString petitionIn(const char* state) const;
    QString escalationIn(const char* state) const;
    /// Takes a step that the scene needs; what a rule refuses ends the program with its sentences.
    void apply(const QString& code, const char* event, QMap<QString, QString> data = {}, const QString& reason = {}) const;
    /// Lets the window do what it put off.
    static void settle(int ms = 0);
};

/// A picture of the program: its name, the day on which it plays, and what is done to get there. Answers the widget
/// that is drawn: the window itself, or a dialog that it keeps alive.
struct Scene {
    QString name;
    QDate day;
    std::function<QWidget*(Stage&)> play;
};

/// The scenes of each room; a new room adds its line in gallery.cpp.
std::vector<Scene> liveScenes();
std::vector<Scene> petitionScenes();
std::vector<Scene> shellScenes();
std::vector<Scene> sessionScenes();
std::vector<Scene> todayScenes();
std::vector<Scene> recordsScenes();
std::vector<Scene> listScenes();
std::vector<Scene> paperScenes();
std::vector<Scene> peopleScenes();
std::vector<Scene> personalScenes();

} // namespace doithoai::gallery
