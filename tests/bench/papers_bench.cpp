// The half-year report and 200 invitations, and LibreOffice making a PDF of our own ODT of the same papers, in the same run:
//     cmake --build --preset release --target doithoai_papers_bench && build/release/tests/bench/doithoai_papers_bench
#include "bench_file.h"

#include "documents/odt_file.h"
#include "documents/paper_form.h"
#include "documents/pdf_file.h"
#include "reports/period_report.h"

#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace doithoai;
using namespace doithoai::bench;

namespace {

const QDate today(2023, 7, 1);
constexpr int guests = 200;

[[noreturn]] void giveUp(const Error& error)
{
    std::fprintf(stderr, "%s %s\n", qPrintable(error.message), qPrintable(error.detail));
    std::exit(1);
}

template <class T>
T taken(Result<T> result)
{
    if (!result)
        giveUp(result.error());
    return std::move(*result);
}

template <class Work>
double milliseconds(Work&& work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

int pagesOf(const QByteArray& pdf)
{
    return taken(PdfFile::read(pdf)).pages();
}

/// LibreOffice with a profile of its own, so that a person's settings and a window that is open do not count.
class LibreOffice {
public:
    LibreOffice()
        : m_program(QStandardPaths::findExecutable(QStringLiteral("soffice")))
    {
    }
    bool isThere() const { return !m_program.isEmpty(); }

    struct Made {
        double took = 0;
        int pages = 0;
    };
    /// The best of some runs, each a whole process as a person would start it.
    Made convert(const QString& name, const QByteArray& odt, int runs) const
    {
        const QString path = m_folder.filePath(name + QStringLiteral(".odt"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(odt) != odt.size())
            return {};
        file.close();
        Made made;
        for (int run = 0; run < runs; ++run) {
            const double took = milliseconds([&] {
                QProcess office;
                office.setStandardOutputFile(QProcess::nullDevice());
                office.setStandardErrorFile(QProcess::nullDevice());
                office.start(m_program, {QStringLiteral("-env:UserInstallation=file://") + m_folder.filePath(QStringLiteral("profile")),
                                         QStringLiteral("--headless"), QStringLiteral("--convert-to"), QStringLiteral("pdf"),
                                         QStringLiteral("--outdir"), m_folder.path(), path});
                office.waitForFinished(-1);
            });
            made.took = run == 0 ? took : std::min(made.took, took);
        }
        QFile pdf(m_folder.filePath(name + QStringLiteral(".pdf")));
        made.pages = pdf.open(QIODevice::ReadOnly) ? pagesOf(pdf.readAll()) : 0;
        return made;
    }

private:
    QString m_program;
    QTemporaryDir m_folder;
};

/// One paper: written, laid out and put into a PDF/A here, beside the same words as ODT made a PDF by LibreOffice.
void measure(const char* what, const PaperForm& form, const PaperRecord& record, const PeriodReport* report,
             const PaperContext& context, const LibreOffice& office, double officeStart)
{
    MadePaper paper;
    double ours = 0;
    for (int run = 0; run < 3; ++run) {
        const double took = milliseconds([&] { paper = taken(makePaper(form, record, report, context)); });
        ours = run == 0 ? took : std::min(ours, took);
    }
    QByteArray odt;
    const double writing = milliseconds([&] {
        const WrittenPaper written = taken(writePaper(form, record, report, context));
        odt = taken(odtOf(written.documents, written.profile));
    });
    std::printf("%-42s %4d pages %9.1f ms   (as ODT %.1f ms)\n", what, pagesOf(paper.pdf), ours, writing);
    if (!office.isThere())
        return;
    const LibreOffice::Made theirs = office.convert(QLatin1String(form.name), odt, 2);
    std::printf("  LibreOffice, its ODT to PDF              %4d pages %9.1f ms   ratio %.3f; without its start %.3f\n", theirs.pages,
                theirs.took, ours / theirs.took, ours / std::max(1.0, theirs.took - officeStart));
}

/// What LibreOffice takes for one empty line: its start, which our running program does not have.
double startOf(const LibreOffice& office)
{
    if (!office.isThere()) {
        std::puts("LibreOffice is not installed: nothing to stand beside.");
        return 0;
    }
    Document line;
    line.title = QStringLiteral("Một dòng");
    Paragraph words;
    words.runs = {{QStringLiteral("Một dòng")}};
    line.blocks.emplace_back(std::move(words));
    const QByteArray odt = taken(odtOf({line}, taken(layoutFor(QStringLiteral("hd36"), {}, today))));
    office.convert(QStringLiteral("first"), odt, 1); // makes its profile
    const LibreOffice::Made made = office.convert(QStringLiteral("start"), odt, 2);
    std::printf("%-42s %4d pages %9.1f ms\n", "LibreOffice, one line", made.pages, made.took);
    return made.took;
}

PaperRecord ofPeriod(const Period& period)
{
    PaperRecord record;
    record.code = record.periodName = period.name();
    record.from = period.from();
    record.to = period.to();
    return record;
}

PaperRecord ofSession()
{
    PaperRecord record;
    record.session.emplace();
    Session& session = record.session->session;
    record.code = session.code.text = QStringLiteral("ĐT-2023-001");
    session.state = SessionState::Announced;
    session.topic = QStringLiteral("Hạ tầng, vệ sinh môi trường khu dân cư và cấp giấy chứng nhận quyền sử dụng đất");
    session.organiser.text = QStringLiteral("DU.DINHBANG");
    session.chair.text = QStringLiteral("DU.DINHBANG.BT");
    session.plannedStart = QDateTime(QDate(2023, 7, 18), QTime(8, 0));
    session.plannedMinutes = 150;
    session.venue = QStringLiteral("Hội trường phường Đình Bảng");
    QStringList names;
    for (int i = 1; i <= guests; ++i)
        names.append(QStringLiteral("Ông Nguyễn Văn Đo %1, Trưởng ban công tác Mặt trận khu phố %2").arg(i).arg(i % 15 + 1));
    session.invited = names.join(u'\n');
    return record;
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QTemporaryDir folder;
    NoPapers none;
    const auto office = newOffice(folder.filePath(QStringLiteral("papers.doithoai")), none);
    fill(office->file());
    const LibreOffice libreOffice;
    const double start = startOf(libreOffice);

    const Period period(2023, Period::Part::FirstHalf);
    const PaperContext context = office->paperContext(today, today);
    std::optional<PeriodReport> report;
    const double counting = milliseconds([&] { report = taken(makePeriodReport(office->file(), period, today)); });
    std::printf("%-42s %20.1f ms\n", "its figures, of 30,000 petitions", counting);
    measure("half-year report", *findPaperForm(QStringLiteral("period-report")), ofPeriod(period), &*report, context, libreOffice, start);
    measure("200 invitations and the roll to sign", *findPaperForm(QStringLiteral("invitations")), ofSession(), nullptr, context,
            libreOffice, start);
    return 0;
}
