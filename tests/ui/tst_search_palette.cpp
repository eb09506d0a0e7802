#include "fake_prompter.h"
#include "hands.h"
#include "office_fixture.h"

#include "ui/search_palette.h"

#include <QListView>

using namespace doithoai;

namespace {

QString utf(const char* text)
{
    return QString::fromUtf8(text);
}

struct PaletteDesk {
    OfficeFixture fixture;
    FakePrompter prompter;
    Desk desk{*fixture.office, utf("Nguyễn Thị Hạnh"), fixture.today, prompter};
    QWidget window;
    QLineEdit* field = new QLineEdit(&window);
    SearchPalette* palette = nullptr;
    QString session, petition, opened, wentFor;
    std::optional<Place> went;
    ListFilter filter;
    int backups = 0;

    PaletteDesk()
    {
        session = fixture.addSession();
        petition = fixture.addPetition(session);
        window.resize(1000, 700);
        field->setGeometry(200, 8, 400, 30);
        palette = new SearchPalette(desk, field, &window);
        palette->addCommand(utf("Sao lưu ngay"), utf("backup"), [this] { ++backups; });
        QObject::connect(&desk, &Desk::openAsked, &desk, [this](CaseKind, const QString& code) { opened = code; });
        QObject::connect(&desk, &Desk::goAsked, &desk, [this](Place place, const ListFilter& asked) {
            went = place;
            filter = asked;
        });
        window.show();
        field->setFocus();
        settle();
    }

    void type(const QString& words)
    {
        typeInto(field, words);
        comesTrue([&] { return palette->isVisible() && palette->model()->typed() == words; });
    }
    void key(Qt::Key which) { QTest::keyClick(field, which); }
    QStringList rows()
    {
        QStringList all;
        for (int i = 0; i < palette->model()->rowCount(); ++i)
            all.append(palette->model()->index(i).data(Qt::AccessibleTextRole).toString());
        return all;
    }
};

} // namespace

TEST_CASE("the search over everything")
{
    PaletteDesk at;

    SECTION("finds as one types, without marks, and Enter opens the first hit")
    {
        at.type(utf("nao vet ranh"));
        REQUIRE(at.palette->isVisible());
        CHECK(at.rows().join(u'\n').contains(at.petition));
        at.key(Qt::Key_Return);
        CHECK(at.opened == at.petition);
        CHECK_FALSE(at.palette->isVisible());
        CHECK(at.field->text().isEmpty());
    }
    SECTION("a code in any spelling leads to its case, also when Enter comes at once")
    {
        typeInto(at.field, utf("dt-2023-1"));
        at.key(Qt::Key_Return);
        if (at.opened.isEmpty())
            at.key(Qt::Key_Return);
        CHECK(at.opened == at.session);
    }
    SECTION("the arrow keys go over headings, and each row says what it is")
    {
        at.type(utf("dinh bang"));
        for (const QString& row : at.rows())
            CHECK_FALSE(row.isEmpty());
        const auto& row = [&] { return at.palette->model()->row(at.palette->view()->currentIndex().row()); };
        REQUIRE(at.palette->view()->currentIndex().isValid());
        for (int i = 0; i < at.palette->model()->rowCount() + 2; ++i) {
            CHECK(row().kind != FoundModel::RowKind::Heading);
            at.key(Qt::Key_Down);
        }
        for (int i = 0; i < at.palette->model()->rowCount() + 2; ++i)
            at.key(Qt::Key_Up);
        CHECK(at.palette->view()->currentIndex().row() == at.palette->model()->firstRow());
    }
    SECTION("more than fits leads to the list with the same words")
    {
        for (int i = 0; i < 7; ++i)
            at.fixture.addPetition(at.session);
        at.type(utf("nạo vét"));
        int all = -1;
        for (int i = 0; i < at.palette->model()->rowCount(); ++i) {
            if (at.palette->model()->row(i).kind == FoundModel::RowKind::All)
                all = i;
        }
        REQUIRE(all >= 0);
        Q_EMIT at.palette->view()->clicked(at.palette->model()->index(all));
        REQUIRE(at.went);
        CHECK(*at.went == Place::Petitions);
        CHECK(at.filter.search == utf("nạo vét"));
    }
    SECTION("what can be done is found by its words")
    {
        at.type(utf("sao luu"));
        at.key(Qt::Key_Return);
        CHECK(at.backups == 1);
    }
    SECTION("Esc closes it and leaves the words; nothing found says what to do")
    {
        at.type(utf("khong co gi nhu the"));
        REQUIRE(at.palette->isVisible());
        CHECK(at.palette->model()->rowCount() == 0);
        at.key(Qt::Key_Escape);
        CHECK_FALSE(at.palette->isVisible());
        CHECK(at.field->text() == utf("khong co gi nhu the"));
    }
    SECTION("a paste of five million letters is a search like any other")
    {
        at.field->setMaxLength(10'000'000);
        at.field->setText(utf("nạo vét ").repeated(600'000));
        at.palette->look();
        CHECK(at.palette->isVisible());
        at.palette->grab();
    }
}

TEST_CASE("the places that a search found")
{
    SECTION("lie at the beginnings of words, whatever their marks, also in decomposed text")
    {
        CHECK(foundPlaces(utf("Đường Dương, ao dương"), utf("duong")) == std::vector<std::pair<int, int>>{{0, 5}, {6, 5}, {16, 5}});
        CHECK(foundPlaces(utf("hầm đường"), utf("am")).empty());
        const QString decomposed = utf("Đình Bảng").normalized(QString::NormalizationForm_D);
        const auto places = foundPlaces(decomposed, utf("bang"));
        REQUIRE(places.size() == 1);
        CHECK(decomposed.mid(places[0].first, places[0].second).normalized(QString::NormalizationForm_C) == utf("Bảng"));
    }
    SECTION("of nothing are none")
    {
        CHECK(foundPlaces({}, utf("a")).empty());
        CHECK(foundPlaces(utf("a"), {}).empty());
    }
}
