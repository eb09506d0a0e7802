#include "accessibility.h"
#include "fake_prompter.h"
#include "hands.h"
#include "office_fixture.h"

#include "services/lists.h"
#include "ui/add_dialog.h"
#include "ui/event_dialog.h"
#include "ui/first_start/first_start_dialog.h"
#include "ui/help/help_window.h"
#include "ui/language.h"
#include "ui/papers/issue_dialog.h"
#include "ui/papers/number_books_dialog.h"
#include "ui/papers/paper_editor.h"
#include "ui/papers/papers_dialog.h"
#include "ui/papers/papers_screen.h"
#include "ui/papers/register_dialog.h"
#include "ui/screen.h"
#include "ui/sessions/session_page.h"
#include "ui/sessions/sessions_screen.h"
#include "ui/settings/settings_dialog.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>

using namespace doithoai;

namespace {

constexpr Place everyPlace[] = {Place::Today, Place::Plan, Place::Sessions, Place::Petitions, Place::Escalations,
                                Place::Duty, Place::Reports, Place::Papers, Place::Directory, Place::Journal};

void checkWalk(QWidget& root, const QString& where)
{
    // Words that wrap ask for their height, which asks for another width: a window needs some rounds to come to rest.
    for (int round = 0; round < 4; ++round)
        settle();
    const QStringList faults = AccessibilityWalk(root).faults();
    INFO(where.toStdString() << ":\n" << faults.join(u'\n').toStdString());
    CHECK(faults.isEmpty());
}

void checkTrap(QWidget& root, const QString& where)
{
    const QString trap = AccessibilityWalk(root).trap();
    INFO(where.toStdString() << ": " << trap.toStdString());
    CHECK(trap.isEmpty());
}

/// A session and a petition in each state of the sample, by their codes.
std::vector<std::pair<CaseKind, QString>> casesOf(Office& office)
{
    std::vector<std::pair<CaseKind, QString>> cases;
    QSet<QString> seen;
    const auto take = [&](CaseKind kind, const QString& state, const QString& code) {
        if (!seen.contains(QString::number(static_cast<int>(kind)) + state)) {
            seen.insert(QString::number(static_cast<int>(kind)) + state);
            cases.emplace_back(kind, code);
        }
    };
    const auto sessions = sessionRows(office);
    const auto petitions = petitionRows(office);
    const auto escalations = escalationRows(office);
    for (const SessionRow& row : *sessions)
        take(CaseKind::Session, nameOf(row.session.state), row.session.code.text);
    for (const PetitionRow& row : *petitions)
        take(CaseKind::Petition, nameOf(row.petition.state), row.petition.code.text);
    for (const EscalationRow& row : *escalations)
        take(CaseKind::Escalation, nameOf(row.escalation.state), row.escalation.code.text);
    return cases;
}

/// The dialogs of papers, on a session of the sample.
std::vector<std::unique_ptr<QDialog>> paperDialogs(Desk& desk)
{
    ListFilter announced;
    announced.state = QStringLiteral("announced");
    const QString session = sessionRows(desk.office(), announced)->front().session.code.text;
    const PaperSource source = paperSource(desk, PaperSubject::Session, {session}).value();
    std::vector<std::unique_ptr<QDialog>> dialogs;
    for (const char* name : {"session-plan", "notice"}) {
        const PaperForm& form = *findPaperForm(QLatin1String(name));
        dialogs.push_back(std::make_unique<PaperEditor>(desk, form, source));
        dialogs.push_back(std::make_unique<IssueDialog>(desk, form, source, PaperSigning()));
        dialogs.push_back(std::make_unique<PreviewDialog>(desk, paperOfNow(desk, form, source).value()));
    }
    auto papers = std::make_unique<PapersDialog>(desk, session);
    papers->list()->show(PaperSubject::Session, {session});
    dialogs.push_back(std::move(papers));
    dialogs.push_back(std::make_unique<RegisterDialog>(desk, RegisterDialog::Direction::Incoming));
    dialogs.push_back(std::make_unique<RegisterDialog>(desk, RegisterDialog::Direction::Outgoing));
    dialogs.push_back(std::make_unique<NumberBooksDialog>(desk));
    return dialogs;
}

/// The scrolling page that the window puts a screen into.
QScrollArea* pageAround(QWidget* screen)
{
    auto* page = qobject_cast<QScrollArea*>(screen->parentWidget()->parentWidget());
    REQUIRE(page != nullptr);
    return page;
}

} // namespace

TEST_CASE("every screen can be used without a mouse, without eyes, and at 200 %")
{
    OfficeFixture fixture(NewFileContent::Sample);
    fixture.today = QDate(2023, 11, 20);
    for (const QString& language : {QStringLiteral("vi"), QStringLiteral("en")}) {
        useLanguage(language);
        // 683 × 384 is what a screen of 1366 × 768 leaves at 200 %.
        for (const QSize size : {QSize(1366, 768), QSize(683, 384)}) {
            FakePrompter prompter;
            MainWindow window(*fixture.office, QStringLiteral("Nguyễn Thị Hạnh"), fixture.today, &prompter);
            window.resize(size);
            window.show();
            window.activateWindow();
            settle();
            INFO("the window asks for " << window.minimumSizeHint().width() << " × " << window.minimumSizeHint().height());
            CHECK(window.size() == size);
            const QString look = language + QStringLiteral(" %1×%2 ").arg(size.width()).arg(size.height());
            for (const Place place : everyPlace) {
                if (window.screen(place) == nullptr)
                    continue;
                window.showScreen(place);
                const QString where = look + QString::fromLatin1(window.screen(place)->metaObject()->className());
                checkWalk(window, where);
                checkTrap(window, where);
                INFO(where.toStdString());
                // A page is read from above to below: only a table may be wider than its room.
                QList<QScrollArea*> pages = window.screen(place)->findChildren<QScrollArea*>();
                pages.append(pageAround(window.screen(place)));
                for (const QScrollArea* area : std::as_const(pages)) {
                    if (area->isVisible())
                        CHECK(area->horizontalScrollBar()->maximum() == 0);
                }
                // A list that scrolls stands in a page that does not, where there is room for both.
                if (size.height() > 700 && place != Place::Today)
                    CHECK(pageAround(window.screen(place))->verticalScrollBar()->maximum() == 0);
            }
            for (const auto& [kind, code] : casesOf(*fixture.office)) {
                window.openCase(kind, code);
                checkWalk(window, look + code);
            }
            for (const int tab : {1, 2, 3}) {
                window.showScreen(Place::Papers);
                static_cast<PapersScreen*>(window.screen(Place::Papers))->tabs()->setCurrentIndex(tab);
                checkWalk(window, look + QStringLiteral("tab of the papers %1").arg(tab));
                checkTrap(window, look + QStringLiteral("tab of the papers %1").arg(tab));
            }
            window.openCase(CaseKind::Session, sessionRows(*fixture.office)->front().session.code.text);
            for (int tab = 0; tab < window.sessions()->sessionPage()->tabs()->count(); ++tab) {
                window.sessions()->sessionPage()->tabs()->setCurrentIndex(tab);
                INFO(look.toStdString() << "tab of a session " << tab);
                CHECK(AccessibilityWalk(window).doubles().join(u'\n').toStdString().empty());
            }
            window.sessions()->sessionPage()->tabs()->setCurrentIndex(5);
            checkWalk(window, look + QStringLiteral("the papers of a session"));
            checkTrap(window, look + QStringLiteral("the papers of a session"));
            checkTrap(window, look + QStringLiteral("the page of a case"));
        }
    }
    useLanguage(QStringLiteral("en"));
}

TEST_CASE("every dialog can be used without a mouse and without eyes")
{
    OfficeFixture fixture(NewFileContent::Sample);
    fixture.today = QDate(2023, 11, 20);
    FakePrompter prompter;
    for (const QString& language : {QStringLiteral("vi"), QStringLiteral("en")}) {
        useLanguage(language);
        Desk desk(*fixture.office, QStringLiteral("Nguyễn Thị Hạnh"), fixture.today, prompter);
        std::vector<std::unique_ptr<QDialog>> dialogs;
        for (const CaseKind kind : {CaseKind::Session, CaseKind::Petition, CaseKind::Escalation})
            dialogs.push_back(std::make_unique<AddDialog>(desk, kind, QMap<QString, QString>()));
        dialogs.push_back(std::make_unique<SettingsDialog>(desk));
        for (auto& dialog : paperDialogs(desk))
            dialogs.push_back(std::move(dialog));
        dialogs.push_back(std::make_unique<FirstStartDialog>(fixture.folder.filePath(QStringLiteral("new.doithoai")), prompter));
        auto help = std::make_unique<HelpWindow>(desk);
        help->showTopic(QStringLiteral("petitions"), QStringLiteral("assigned"));
        dialogs.push_back(std::move(help));
        for (const auto& [kind, code] : casesOf(*fixture.office)) {
            const auto steps = fixture.office->nextSteps(code, fixture.today);
            REQUIRE(steps);
            if (!steps->empty())
                dialogs.push_back(std::make_unique<EventDialog>(desk, kind, QStringList{code}, steps->front().event));
        }
        for (const auto& dialog : dialogs) {
            dialog->setStyleSheet(Theme::current().styleSheet());
            dialog->show();
            dialog->activateWindow();
            const QString where = language + u' ' + QString::fromLatin1(dialog->metaObject()->className()) + u' ' + dialog->windowTitle();
            checkWalk(*dialog, where);
            checkTrap(*dialog, where);
            dialog->hide();
        }
    }
    useLanguage(QStringLiteral("en"));
}

TEST_CASE("what is written can be read, light and dark")
{
    for (const QColor ground : {QColor(Qt::white), QColor(0x1c, 0x21, 0x25)}) {
        QPalette palette;
        palette.setColor(QPalette::Window, ground);
        const Theme theme = Theme::of(palette);
        const auto readable = [&](const char* what, const QColor& words, const QColor& behind) {
            INFO(what << (theme.isDark ? ", dark" : ", light"));
            CHECK(contrast(words, behind) >= 4.5);
        };
        for (const QColor behind : {theme.page, theme.card, theme.field, theme.selection}) {
            readable("text", theme.text, behind);
            readable("muted text", theme.muted, behind);
        }
        readable("text of the status line", theme.muted, theme.foot);
        readable("text of the navigation", theme.navText, theme.nav);
        readable("text of the chosen entry", Qt::white, theme.navCurrent);
        readable("text of the main button", theme.onAccent, theme.accent);
        readable("a link", theme.accent, theme.card);
        for (const Tone tone : {Tone::Neutral, Tone::Info, Tone::Good, Tone::Warning, Tone::Bad}) {
            const ToneColours colours = theme.tone(tone);
            readable("a chip", colours.text, colours.background);
        }
    }
}
