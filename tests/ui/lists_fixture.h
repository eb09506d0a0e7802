#pragma once

#include "fake_prompter.h"
#include "hands.h"
#include "office_fixture.h"

#include "ui/language.h"
#include "ui/lists/filter_bar.h"
#include "ui/lists/several_actions.h"
#include "ui/lists/views_menu.h"
#include "ui/petitions/petitions_screen.h"

#include <QComboBox>
#include <QHeaderView>
#include <QMenu>
#include <QSettings>

namespace doithoai {

/// An office with a few petitions, and its window on the list of them.
struct Lists {
    explicit Lists(int petitions = 3)
    {
        rememberLanguage(QStringLiteral("en"));
        useLanguage(QStringLiteral("en"));
        QSettings().remove(QStringLiteral("columns.kien-nghi"));
        const QStringList contents = {QStringLiteral("Nạo vét rãnh thoát nước ngõ 12"), QStringLiteral("Đèn đường tắt"),
                                      QStringLiteral("Dương cầm của nhà văn hóa hỏng")};
        for (int i = 0; i < petitions; ++i) {
            codes.append(fixture.add(CaseKind::Petition,
                                     {{QStringLiteral("content"), contents[i % 3]},
                                      {QStringLiteral("petitioner"), QStringLiteral("Nguyễn Văn Mẫu")},
                                      {QStringLiteral("phone"), QStringLiteral("0912 345 00%1").arg(i)},
                                      {QStringLiteral("receivedOn"), QStringLiteral("2023-03-0%1").arg(i % 9 + 1)},
                                      {QStringLiteral("channel"), QStringLiteral("submitted")}}));
        }
        open();
    }

    void open()
    {
        window.reset();
        window = std::make_unique<MainWindow>(*fixture.office, QStringLiteral("Nguyễn Thị Hạnh"), fixture.today, &prompter);
        window->show();
        window->showScreen(Place::Petitions);
        settle();
    }

    void screenOut(const QString& code, const QString& kind)
    {
        Act act;
        act.reason = QStringLiteral("Đã có cơ quan thụ lý");
        act.data = {{QStringLiteral("kind"), kind}, {QStringLiteral("directedTo"), QStringLiteral("Thanh tra")}, {QStringLiteral("toldOn"), QStringLiteral("2023-03-10")}};
        REQUIRE(fixture.office->apply(code, QStringLiteral("screenOut"), act, fixture.actor()));
    }

    PetitionsScreen& list() { return *window->petitions(); }
    int rows() { return list().table()->model()->rowCount(); }
    QStringList shown()
    {
        QStringList all;
        for (int row = 0; row < rows(); ++row)
            all.append(list().table()->model()->codeAt(row));
        return all;
    }
    QString title(int place)
    {
        QHeaderView* head = list().table()->view()->horizontalHeader();
        return list().table()->model()->columns()[head->logicalIndex(place)].title;
    }
    void choose(const QString& box, const QString& key)
    {
        QComboBox* choices = list().bar()->box(box);
        REQUIRE(choices != nullptr);
        const int at = choices->findData(key);
        REQUIRE(at >= 0);
        choices->setCurrentIndex(at);
        Q_EMIT choices->activated(at);
        settle();
    }
    QAction* menuAction(QMenu* menu, const QString& data)
    {
        for (QAction* action : menu->actions()) {
            if (action->data().toString() == data || action->objectName() == data)
                return action;
        }
        return nullptr;
    }
    QAction* viewAction(const QString& name)
    {
        list().views()->offer(list().view());
        return menuAction(list().views(), name);
    }
    /// The dialog that offers something for what is chosen, by event or by "set".
    std::function<void()> act(const QString& event)
    {
        if (!list().actions()->isEnabled())
            return {};
        for (QPushButton* button : list().actions()->buttons()) {
            if (button->property("event").toString() == event)
                return [button] { click(button); };
        }
        if (QAction* action = menuAction(list().actions()->menu(), event))
            return [action] { action->trigger(); };
        return {};
    }

    OfficeFixture fixture;
    FakePrompter prompter;
    QStringList codes;
    std::unique_ptr<MainWindow> window;
};

} // namespace doithoai
