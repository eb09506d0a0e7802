#include "hands.h"
#include "office_fixture.h"

#include "ui/live/live_text.h"
#include "ui/prompter.h"
#include "ui/sessions/session_page.h"
#include "ui/sessions/sessions_screen.h"
#include "ui/widgets/pieces.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QMessageBox>
#include <QTextDocument>

using namespace doithoai;

// Words that others wrote are shown as they are: nowhere in the window do they become markup, and nothing that they name is
// opened.

namespace {

const QString hostile = QStringLiteral("<img src=file:///etc/passwd><b>x</b> %1 & \u202E=1+1");

/// A text of a screen that is read as markup and holds the words unescaped.
bool isTaken(const QString& text)
{
    return text.contains(QLatin1String("<img src=file")) && Qt::mightBeRichText(text);
}

QString shown(const QWidget* widget, const char* what)
{
    return QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName() + QStringLiteral(": ") + QString::fromLatin1(what);
}

/// Where the words of others are taken for markup on what is shown.
QStringList faultsIn(const QWidget& root)
{
    QStringList faults;
    for (const QLabel* label : root.findChildren<QLabel*>()) {
        if (label->textFormat() != Qt::PlainText && isTaken(label->text()))
            faults.append(shown(label, "a label"));
        if (label->textFormat() != Qt::PlainText && label->openExternalLinks())
            faults.append(shown(label, "a label that opens what it names"));
    }
    for (const QWidget* widget : root.findChildren<QWidget*>()) {
        if (isTaken(widget->toolTip()) || isTaken(widget->whatsThis()))
            faults.append(shown(widget, "a tip"));
    }
    for (const QAbstractItemView* view : root.findChildren<QAbstractItemView*>()) {
        const QAbstractItemModel* model = view->model();
        for (int row = 0; model != nullptr && row < std::min(model->rowCount(), 300); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                if (isTaken(model->index(row, column).data(Qt::ToolTipRole).toString()))
                    faults.append(shown(view, "a tip of a cell"));
            }
        }
    }
    faults.removeDuplicates();
    return faults;
}

/// Looks at the box that is open, and closes it.
template <class Look>
void whenAsked(const Look& look)
{
    QTimer::singleShot(50, qApp, [look] {
        auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        REQUIRE(box != nullptr);
        look(*box);
        box->reject();
    });
}

} // namespace

TEST_CASE("an office of hostile words in the window")
{
    OfficeFixture fixture;
    Unit unit;
    unit.code.text = QStringLiteral("A.B");
    unit.name = hostile;
    unit.superior.text = QStringLiteral("TU");
    REQUIRE(fixture.office->addUnits({unit}, fixture.actor()));
    const QString session = fixture.add(CaseKind::Session, {{QStringLiteral("topic"), hostile}, {QStringLiteral("venue"), hostile},
                                                            {QStringLiteral("participants"), hostile}, {QStringLiteral("organiser"), QStringLiteral("DU.DINHBANG")},
                                                            {QStringLiteral("chair"), QStringLiteral("DU.DINHBANG.BT")}, {QStringLiteral("form"), QStringLiteral("people")},
                                                            {QStringLiteral("plannedStart"), QStringLiteral("2023-03-18T08:00")}, {QStringLiteral("planned"), QStringLiteral("yes")}});
    const QString petition = fixture.add(CaseKind::Petition, {{QStringLiteral("content"), hostile}, {QStringLiteral("petitioner"), hostile}, {QStringLiteral("address"), hostile},
                                                              {QStringLiteral("receivedOn"), QStringLiteral("2023-03-01")}, {QStringLiteral("channel"), QStringLiteral("submitted")},
                                                              {QStringLiteral("unit"), QStringLiteral("A.B")}, {QStringLiteral("session"), session}});
    MainWindow window(*fixture.office, hostile, fixture.today);
    window.resize(1366, 768);
    window.show();
    settle();
    const auto check = [&](const QString& where) {
        settle();
        const QStringList faults = faultsIn(window);
        INFO(where.toStdString() << ":\n" << faults.join(u'\n').toStdString());
        CHECK(faults.isEmpty());
    };
    for (const Place place : {Place::Today, Place::Plan, Place::Sessions, Place::Petitions, Place::Escalations, Place::Duty, Place::Reports, Place::Papers,
                              Place::Directory, Place::Journal}) {
        window.showScreen(place);
        check(QStringLiteral("screen %1").arg(int(place)));
    }
    window.openCase(CaseKind::Session, session);
    check(session);
    window.openCase(CaseKind::Petition, petition);
    check(petition);
    // What turns the order of letters was not even kept.
    CHECK(!fixture.office->session(SessionCode{session})->session.topic.contains(QChar(0x202E)));
}

TEST_CASE("a question of hostile words")
{
    QWidget window;
    DialogPrompter prompter(&window);
    int looked = 0;
    const auto isPlain = [&looked](QMessageBox& box) {
        CHECK(faultsIn(box).isEmpty());
        ++looked;
    };
    whenAsked(isPlain);
    CHECK_FALSE(prompter.confirm({hostile, hostile, hostile, QStringLiteral("Yes"), {}}));
    whenAsked(isPlain);
    CHECK_FALSE(prompter.choose(hostile, hostile, {QStringLiteral("A")}));
    whenAsked(isPlain);
    prompter.tell(hostile, hostile);
    CHECK(looked == 3);
}

TEST_CASE("a tip of hostile words")
{
    CHECK(plainTip({}).isEmpty());
    CHECK_FALSE(isTaken(plainTip(hostile)));
    CHECK(plainTip(QStringLiteral("A & B")).contains(QStringLiteral("A &amp; B")));
    CHECK(plainTip(QStringLiteral("A\nB")).contains(QStringLiteral("<br")));
}
