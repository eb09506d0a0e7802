// Every place of the window that shows a petitioner, in one table: it shows initials, or it shows the name and the look is on
// record. In a file that is open for reading only no place shows the name.
#include "fake_prompter.h"
#include "hands.h"
#include "office_fixture.h"

#include "services/attachments.h"
#include "services/name_viewing.h"
#include "services/search.h"
#include "ui/event_dialog.h"
#include "ui/journal/journal_model.h"
#include "ui/journal/journal_screen.h"
#include "ui/language.h"
#include "ui/live/live_screen.h"
#include "ui/papers/attachment_view.h"
#include "ui/papers/paper_editor.h"
#include "ui/papers/paper_work.h"
#include "ui/personal/person_dialog.h"
#include "ui/petitions/compare_dialog.h"
#include "ui/petitions/petition_page.h"
#include "ui/petitions/petitions_screen.h"
#include "ui/search_palette.h"
#include "ui/sessions/session_page.h"
#include "ui/today/today_screen.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QTableView>
#include <QTableWidget>
#include <QTextEdit>

using namespace doithoai;

namespace {

/// Everything that can be read of a widget and of what it holds: on the screen, in tips, by a screen reader.
QString readableIn(QWidget& widget)
{
    QStringList words;
    QList<QWidget*> all = widget.findChildren<QWidget*>();
    all.prepend(&widget);
    for (QWidget* one : all) {
        words += {one->toolTip(), one->accessibleName(), one->accessibleDescription(), one->windowTitle(), one->statusTip()};
        if (auto* label = qobject_cast<QLabel*>(one))
            words.append(label->text());
        if (auto* button = qobject_cast<QAbstractButton*>(one))
            words.append(button->text());
        if (auto* line = qobject_cast<QLineEdit*>(one))
            words += {line->text(), line->placeholderText()};
        if (auto* box = qobject_cast<QComboBox*>(one)) {
            for (int i = 0; i < box->count(); ++i)
                words.append(box->itemText(i));
        }
        if (auto* text = qobject_cast<QPlainTextEdit*>(one))
            words.append(text->toPlainText());
        if (auto* text = qobject_cast<QTextEdit*>(one))
            words.append(text->toPlainText());
        if (auto* view = qobject_cast<QAbstractItemView*>(one); view != nullptr && view->model() != nullptr) {
            for (int row = 0; row < view->model()->rowCount(); ++row) {
                for (int column = 0; column < view->model()->columnCount(); ++column) {
                    for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole), int(Qt::AccessibleDescriptionRole), int(Qt::EditRole)})
                        words.append(view->model()->index(row, column).data(role).toString());
                }
            }
        }
    }
    return words.join(u'\n');
}

template <class Widget>
QString shownIn(Widget&& widget)
{
    QWidget& own = widget;
    own.resize(1300, 800);
    own.show();
    settle();
    return readableIn(widget);
}

struct LooksFixture : OfficeFixture {
    LooksFixture()
    {
        rememberLanguage(QStringLiteral("en"));
        useLanguage(QStringLiteral("en"));
        today = QDate(2023, 3, 1);
        session = addSession();
        first = addOf(QStringLiteral("Đặng Quốc Khởi"), QStringLiteral("Ông Đặng Quốc Khởi đề nghị sửa cống đầu ngõ 12 khu phố Xuân Thụ"));
        second = addOf(QStringLiteral("Đặng Quốc Khởi"), QStringLiteral("Đề nghị sửa cống đầu ngõ 12 khu phố Xuân Thụ"));
        QFile letter(folder.filePath(QStringLiteral("don.txt")));
        REQUIRE(letter.open(QIODevice::WriteOnly));
        letter.write("Tôi là Đặng Quốc Khởi");
        letter.close();
        REQUIRE(attach(*office, first, letter.fileName(), QStringLiteral("Đơn"), actor()));
        apply(session, "prepare");
        apply(session, "announce", {{QStringLiteral("where"), QStringLiteral("Bảng tin")}, {QStringLiteral("by"), QStringLiteral("Văn phòng")},
                                    {QStringLiteral("proof"), QStringLiteral("12-TB/ĐU")}});
        REQUIRE(office->changeSetting(QStringLiteral("privacy.recordViews"), QStringLiteral("yes"), actor()));
    }

    QString addOf(const QString& who, const QString& what)
    {
        return add(CaseKind::Petition, {{QStringLiteral("content"), what},
                                        {QStringLiteral("petitioner"), who},
                                        {QStringLiteral("address"), QStringLiteral("số 7 phố Xuân Thụ")},
                                        {QStringLiteral("phone"), QStringLiteral("0912 111 222")},
                                        {QStringLiteral("receivedOn"), QStringLiteral("2023-03-01")},
                                        {QStringLiteral("channel"), QStringLiteral("submitted")},
                                        {QStringLiteral("session"), session}});
    }

    QStringList recorded() const
    {
        const auto views = nameViews(*office);
        REQUIRE(views);
        QStringList codes;
        for (const NameView& view : *views)
            codes.append(view.petition.text + u' ' + view.place);
        codes.sort();
        return codes;
    }

    PaperSource sourceOf(Desk& desk, const char* form)
    {
        auto source = paperSource(desk, findPaperForm(QLatin1String(form))->about, {first});
        REQUIRE(source);
        return std::move(*source);
    }

    FakePrompter prompter;
    QString session, first, second;
};

enum class Shows { Initials, Names };

struct NamePlace {
    const char* name;
    Shows shows;
    QStringList looks; ///< what is recorded: 1 the first petition, 2 the second, and where
    std::function<QString(LooksFixture&, Desk&)> words;
};

const QString nameInFull = QStringLiteral("Đặng Quốc Khởi");
const QString nameAsInitials = QStringLiteral("Đ.Q.K.");

std::vector<NamePlace> namePlaces()
{
    using F = LooksFixture;
    return {
        {"list of petitions", Shows::Initials, {}, [](F&, Desk& desk) -> QString {
             PetitionsScreen screen(desk);
             screen.reload();
             return shownIn(screen);
         }},
        {"petitions of a session", Shows::Initials, {}, [](F& f, Desk& desk) -> QString {
             SessionPage page(desk);
             REQUIRE(page.open(f.session));
             return shownIn(page);
         }},
        {"search by words", Shows::Initials, {}, [](F&, Desk& desk) -> QString {
             QWidget window;
             QLineEdit field(&window);
             SearchPalette palette(desk, &field, &window);
             field.setText(QStringLiteral("sua cong"));
             palette.look();
             return shownIn(window);
         }},
        {"search by code", Shows::Initials, {}, [](F& f, Desk& desk) -> QString {
             const auto groups = searchEverything(desk.office(), f.first, desk.today(), 5);
             REQUIRE(groups);
             REQUIRE_FALSE(groups->empty());
             return groups->front().hits.front().title + u'\n' + groups->front().hits.front().detail;
         }},
        {"today", Shows::Initials, {}, [](F& f, Desk&) -> QString {
             Desk desk(*f.office, QStringLiteral("Trần Thị Mai"), QDate(2023, 3, 16), f.prompter);
             TodayScreen screen(desk);
             screen.reload();
             return shownIn(screen);
         }},
        {"choices of a leading petition", Shows::Initials, {}, [](F& f, Desk& desk) -> QString {
             EventDialog dialog(desk, CaseKind::Petition, {f.second}, QStringLiteral("merge"));
             shownIn(dialog);
             QWidget* control = dialog.form()->editor(QStringLiteral("leading"))->control();
             typeInto(control, QStringLiteral("KN"));
             settle();
             QString words;
             for (QWidget* window : QApplication::topLevelWidgets())
                 words += readableIn(*window) + u'\n';
             return words;
         }},
        {"journal", Shows::Initials, {}, [](F& f, Desk& desk) -> QString {
             JournalScreen screen(desk);
             screen.reload();
             ListFilter filter;
             filter.search = f.first;
             screen.showFiltered(filter);
             shownIn(screen);
             REQUIRE(comesTrue([&] { return !screen.model()->isLooking() && screen.model()->isThrough() && screen.model()->rowCount() > 2; }));
             QString all;
             for (int row = 0; row < screen.model()->rowCount(); ++row) {
                 screen.view()->setCurrentIndex(screen.model()->index(row, 0));
                 settle();
                 all += readableIn(*screen.fields()) + u'\n';
             }
             return all;
         }},
        {"similar cases, beside the page itself", Shows::Initials, {QStringLiteral("2 page")}, [](F& f, Desk& desk) -> QString {
             PetitionPage page(desk);
             REQUIRE(page.open(f.second));
             shownIn(page);
             auto* card = page.findChild<QWidget*>(QStringLiteral("similar"));
             REQUIRE(card != nullptr);
             return readableIn(*card);
         }},
        {"page of a petition", Shows::Names, {QStringLiteral("1 page")}, [](F& f, Desk& desk) -> QString {
             PetitionPage page(desk);
             REQUIRE(page.open(f.first));
             return shownIn(page);
         }},
        {"compare", Shows::Names, {QStringLiteral("1 page"), QStringLiteral("2 page")}, [](F& f, Desk& desk) -> QString {
             CompareDialog dialog(desk, {f.first}, {f.second});
             return shownIn(dialog);
         }},
        {"live session", Shows::Names, {QStringLiteral("1 page"), QStringLiteral("2 page")}, [](F& f, Desk& desk) -> QString {
             LiveScreen live(desk);
             REQUIRE(live.open(f.session));
             return shownIn(live);
         }},
        {"personal data", Shows::Names, {QStringLiteral("1 page"), QStringLiteral("2 page")}, [](F& f, Desk& desk) -> QString {
             PersonDialog dialog(desk, f.first);
             return shownIn(dialog);
         }},
        {"attached letter", Shows::Names, {QStringLiteral("1 paper")}, [](F& f, Desk& desk) -> QString {
             const auto heads = attachmentsOf(desk.office(), f.first);
             REQUIRE(heads);
             QWidget window;
             window.show();
             QString words;
             withDialog<QDialog>([&] { viewAttachment(desk, heads->front(), &window); }, [&](QDialog& dialog) { words = readableIn(dialog); });
             return words;
         }},
        {"editor of a paper", Shows::Names, {QStringLiteral("1 paper")}, [](F& f, Desk& desk) -> QString {
             PaperEditor editor(desk, *findPaperForm(QStringLiteral("receipt")), f.sourceOf(desk, "receipt"));
             return shownIn(editor);
         }},
        {"paper to be edited elsewhere", Shows::Names, {QStringLiteral("1 paper")}, [](F& f, Desk& desk) -> QString {
             const PaperForm& form = *findPaperForm(QStringLiteral("receipt"));
             const PaperSource source = f.sourceOf(desk, "receipt");
             const auto looked = lookAtPaper(desk, form, source);
             REQUIRE(looked);
             REQUIRE(editablePaper(desk, form, source));
             const auto written = writePaper(desk, form, source, *looked);
             REQUIRE(written);
             QStringList words;
             for (const Document& document : written->documents)
                 words.append(doithoai::wordsOf(document));
             return words.join(u'\n');
         }},
    };
}

} // namespace

TEST_CASE_METHOD(LooksFixture, "where a name is shown, the look is recorded, else there are initials")
{
    for (const NamePlace& place : namePlaces()) {
        DYNAMIC_SECTION(place.name)
        {
            Desk desk(*office, QStringLiteral("Trần Thị Mai"), today, prompter);
            const QString words = place.words(*this, desk);
            const bool hasName = words.contains(nameInFull);
            CHECK(hasName == (place.shows == Shows::Names));
            if (place.shows == Shows::Initials)
                CHECK(words.contains(nameAsInitials));
            QStringList expected;
            for (QString look : place.looks)
                expected.append(look.replace(QStringLiteral("1 "), first + u' ').replace(QStringLiteral("2 "), second + u' '));
            CHECK(recorded() == expected);
            if (place.shows == Shows::Initials) {
                CHECK_FALSE(words.contains(QStringLiteral("0912 111 222")));
                CHECK_FALSE(words.contains(QStringLiteral("số 7 phố Xuân Thụ")));
            }
            // Looking again on the same day adds nothing.
            place.words(*this, desk);
            CHECK(recorded() == expected);
        }
    }
}

TEST_CASE_METHOD(LooksFixture, "where looks cannot be recorded, no place shows a name")
{
    const QString path = office->file().path();
    office.reset();
    auto file = CaseFile::open(path, CaseFile::Access::ReadOnly);
    REQUIRE(file);
    auto reading = Office::open(std::move(*file), papers);
    REQUIRE(reading);
    office = std::move(*reading);
    for (const NamePlace& place : namePlaces()) {
        DYNAMIC_SECTION(place.name)
        {
            Desk desk(*office, QStringLiteral("Trần Thị Mai"), today, prompter);
            QStringList said;
            QObject::connect(&desk, &Desk::said, &desk, [&said](const QString& sentence) { said.append(sentence); });
            const QString words = place.words(*this, desk);
            CHECK_FALSE(words.contains(nameInFull));
            CHECK_FALSE(words.contains(QStringLiteral("0912 111 222")));
            CHECK(recorded().isEmpty());
            if (place.shows != Shows::Initials)
                CHECK(said.join(u' ').contains(QStringLiteral("cannot be recorded")));
        }
    }
}
