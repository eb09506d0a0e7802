// Measures the list of 100,000 petitions in the window: first paint, every key of the filter, the jump to the end, a
// sort; each beside the bare SQL query for the same rows in the same run. It asserts nothing: it prints ratios.
#include "bench_file.h"

#include "exchange/petition_import.h"
#include "ui/language.h"
#include "ui/main_window.h"
#include "ui/petitions/petitions_screen.h"
#include "ui/widgets/paged_table.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLineEdit>
#include <QSettings>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTextStream>
#include <algorithm>
#include <cmath>

using namespace doithoai;
using namespace doithoai::bench;

namespace {

constexpr int page = 64; // as many as the window reads at once

QTextStream& out()
{
    static QTextStream stream(stdout);
    return stream;
}

template <class Work>
double timed(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

double percentile(std::vector<double> times, double share)
{
    std::ranges::sort(times);
    return times.empty() ? 0 : times[std::min(times.size() - 1, static_cast<size_t>(std::ceil(share * double(times.size()))) - 1)];
}

void say(const QString& what, const std::vector<double>& ours, const std::vector<double>& plain)
{
    const auto figure = [](double ms) { return QString::number(ms, 'f', 1).rightJustified(8); };
    out() << what.leftJustified(44) << " median" << figure(percentile(ours, 0.5)) << " ms  p95" << figure(percentile(ours, 0.95))
          << " ms | bare SQL median" << figure(percentile(plain, 0.5)) << " ms  p95" << figure(percentile(plain, 0.95)) << " ms | ratio "
          << QString::number(percentile(ours, 0.5) / percentile(plain, 0.5), 'f', 2) << Qt::endl;
}

/// What a bare query takes: the numbers of all rows in their order, and a page of whole rows from `offset` on.
double plainQuery(Office& office, const QString& condition, const QVariantList& values, const QString& order, int offset)
{
    return timed([&] {
        QSqlQuery ids(office.file().database());
        ids.setForwardOnly(true);
        ids.prepare(QStringLiteral("SELECT m.\"id\" FROM \"petition\" AS m %1 ORDER BY %2").arg(condition, order));
        for (const QVariant& value : values)
            ids.addBindValue(value);
        ids.exec();
        std::vector<qint64> all;
        while (ids.next())
            all.push_back(ids.value(0).toLongLong());
        QSqlQuery row(office.file().database());
        row.setForwardOnly(true);
        row.prepare(QStringLiteral("SELECT m.*, p.*, t.\"content\" FROM \"petition\" AS m JOIN \"petition_person\" AS p ON p.\"id\" = m.\"id\" "
                                   "JOIN \"petition_text\" AS t ON t.\"id\" = m.\"id\" WHERE m.\"id\" = ?"));
        const size_t begin = std::min(all.size(), static_cast<size_t>(offset));
        for (size_t i = begin; i < std::min(all.size(), begin + page); ++i) {
            row.addBindValue(all[i]);
            row.exec();
            while (row.next()) {
                for (int column = 0; column < 40; ++column)
                    row.value(column);
            }
        }
    });
}

const QString newestFirst = QStringLiteral("m.\"receivedOn\" DESC, m.\"id\" DESC");

} // namespace

int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir folder;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    QApplication application(argc, argv);
    NoPapers papers;
    const auto office = newOffice(folder.filePath(QStringLiteral("large.doithoai")), papers);
    const QDate day(2023, 12, 31);
    const int rows = argc > 1 ? QByteArray(argv[1]).toInt() : 100000;
    const auto imported = importPetitions(*office, petitionTable(rows), {}, Actor{QStringLiteral("Nguyễn Văn Đo"), day, true}, false);
    if (!imported) {
        out() << imported.error().error.message << Qt::endl;
        return 1;
    }
    out() << imported->accepted << " petitions" << Qt::endl;
    useLanguage(QStringLiteral("vi"));
    MainWindow window(*office, QStringLiteral("Nguyễn Thị Hạnh"), day);
    window.show();
    const auto painted = [&] {
        QApplication::processEvents();
        window.repaint();
    };
    painted();

    std::vector<double> ours, plain;
    for (int i = 0; i < 9; ++i) {
        window.showScreen(Place::Sessions);
        painted();
        ours.push_back(timed([&] {
            window.showScreen(Place::Petitions);
            painted();
        }));
        plain.push_back(plainQuery(*office, {}, {}, newestFirst, 0));
    }
    say(QStringLiteral("first paint of the list"), ours, plain);
    out() << "  the very first, with nothing known yet: " << QString::number(ours.front(), 'f', 1) << " ms" << Qt::endl;

    ours.clear();
    plain.clear();
    PetitionsScreen* list = window.petitions();
    for (const char* words : {"rãnh thoát", "nao vet", "ngõ 12", "KN-2023-09", "đã phân loại", "kinh te", "Ngô Thị Đo 77"}) {
        const QString typed = QString::fromUtf8(words);
        for (qsizetype length = 1; length <= typed.size(); ++length) {
            ours.push_back(timed([&] {
                list->filterField()->setText(typed.left(length));
                painted();
            }));
            QStringList quoted;
            for (const QString& word : typed.left(length).normalized(QString::NormalizationForm_D).toLower().split(u' ', Qt::SkipEmptyParts)) {
                QString folded;
                for (const QChar c : word) {
                    if (c.category() != QChar::Mark_NonSpacing)
                        folded += c == u'đ' ? QChar(u'd') : c;
                }
                quoted.append(u'"' + folded + QStringLiteral("\" *"));
            }
            plain.push_back(plainQuery(
                *office, QStringLiteral("WHERE m.\"id\" IN (SELECT \"rowid\" FROM \"petition_search\" WHERE \"petition_search\" MATCH ?)"),
                {quoted.join(u' ')}, newestFirst, 0));
        }
        list->filterField()->clear();
        painted();
    }
    say(QStringLiteral("filter, per key (%1 keys)").arg(ours.size()), ours, plain);
    out() << "  the slowest key: " << QString::number(percentile(ours, 1), 'f', 1) << " ms" << Qt::endl;

    ours.clear();
    plain.clear();
    QTableView* view = list->table()->view();
    for (int i = 0; i < 9; ++i) {
        view->scrollToTop();
        painted();
        list->table()->model()->setIds(list->table()->model()->ids()); // nothing is at hand
        painted();
        ours.push_back(timed([&] {
            view->scrollToBottom();
            painted();
        }));
        plain.push_back(plainQuery(*office, {}, {}, newestFirst, rows - page));
    }
    say(QStringLiteral("jump to the end"), ours, plain);

    const auto sorted = [&](const char* key, const QString& order) {
        ours.clear();
        plain.clear();
        const int column = list->table()->model()->columnOf(QLatin1String(key));
        for (int i = 0; i < 4; ++i) {
            view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
            painted();
            ours.push_back(timed([&] {
                view->horizontalHeader()->setSortIndicator(column, Qt::AscendingOrder);
                painted();
            }));
            plain.push_back(plainQuery(*office, {}, {}, order, 0));
        }
        say(QStringLiteral("sort by %1").arg(QLatin1String(key)), ours, plain);
    };
    sorted("deadline", QStringLiteral("m.\"dueOn\""));
    sorted("unit", QStringLiteral("m.\"unit\""));
    sorted("petitioner", QStringLiteral("(SELECT \"petitioner\" FROM \"petition_person\" AS p WHERE p.\"id\" = m.\"id\")"));
    out() << "rows read in all: " << list->table()->model()->rowsRead() << Qt::endl;
    return 0;
}
