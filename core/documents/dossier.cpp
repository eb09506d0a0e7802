#include "documents/dossier.h"

#include "documents/attachment_pages.h"
#include "documents/dossier_names.h"
#include "documents/forms/dossier_front.h"
#include "documents/page_numbers.h"
#include "documents/paper_fonts.h"
#include "documents/paper_settings.h"

#include <QCoreApplication>

namespace doithoai {

namespace {

/// A part of the dossier: a PDF of this program, pictures of an attachment, or nothing when that stays outside.
struct Part {
    DossierLine line;
    std::optional<PdfFile> file;
    std::vector<PicturePage> pictures;

    int pages() const { return file ? file->pages() : int(pictures.size()); }
};

QString papersGroup() { return QStringLiteral("A. Văn bản"); }
QString attachmentsGroup() { return QStringLiteral("B. Tài liệu kèm theo"); }
QString outsideGroup() { return QStringLiteral("C. Để kèm bên ngoài"); }

qsizetype placeInCatalogue(const QString& kind)
{
    const auto forms = paperForms();
    const auto form = std::ranges::find_if(forms, [&](const PaperForm& one) { return kind == QLatin1String(one.name); });
    return form - forms.begin();
}

QString shortDay(QDate day)
{
    return day.isValid() ? day.toString(QStringLiteral("dd/MM/yyyy")) : QString();
}

bool isIssued(const PaperRecord& record, const char* kind)
{
    return std::ranges::any_of(record.issued, [&](const IssuedPaper& paper) { return paper.kind == QLatin1String(kind); });
}

class DossierMaker {
public:
    explicit DossierMaker(const DossierInput& input) : m_input(input), m_record(input.record) {}

    Result<MadeDossier> make()
    {
        if (const QStringList missing = missingParts(m_record); !missing.isEmpty()) {
            return fail(Trouble::Refused, QCoreApplication::translate("Papers", "The dossier is not complete:") + u' '
                                              + missing.join(u' '));
        }
        for (const auto step : {&DossierMaker::addIssued, &DossierMaker::addSummary, &DossierMaker::addDrafts,
                                &DossierMaker::addAttachments, &DossierMaker::addIntegritySheet}) {
            if (auto added = (this->*step)(); !added)
                return tl::unexpected(added.error());
        }
        return joined();
    }

private:
    Result<void> addIssued()
    {
        std::vector<IssuedPaper> papers = m_record.issued;
        std::ranges::stable_sort(papers, {}, [](const IssuedPaper& paper) { return placeInCatalogue(paper.kind); });
        for (const IssuedPaper& paper : papers) {
            const auto bytes = m_input.paperBytes(paper);
            if (!bytes)
                return tl::unexpected(bytes.error());
            auto file = PdfFile::read(*bytes);
            if (!file) {
                return fail(Trouble::Damaged, QCoreApplication::translate("Papers", "The issued paper “%1” cannot be read any more. "
                                                                                    "Check the file with “doithoai check”.")
                                                  .arg(paper.subject),
                            file.error().detail);
            }
            Part part;
            part.line.group = papersGroup();
            part.line.name = paper.subject;
            QStringList origin;
            if (!paper.number.isEmpty())
                origin.append(paper.number);
            if (paper.date.isValid())
                origin.append(shortDay(paper.date));
            part.line.origin = origin.join(QStringLiteral(", "));
            const bool isReplaced = std::ranges::any_of(papers, [&](const IssuedPaper& other) {
                return other.kind == paper.kind && other.caseCode == paper.caseCode && other.version > paper.version;
            });
            if (isReplaced && paper.kind == QLatin1String("minutes"))
                part.line.note = QStringLiteral("bản %1, đã có bản sau").arg(paper.version);
            part.file = std::move(*file);
            m_parts.push_back(std::move(part));
        }
        return {};
    }

    /// A paper as it looks now. One that has nothing to print is left out.
    Result<void> addFresh(const PaperForm& form, const PaperContext& context, const QString& note)
    {
        const auto laid = layPaper(form, m_record, nullptr, context);
        if (!laid && laid.error().trouble == Trouble::Refused)
            return {};
        if (!laid)
            return tl::unexpected(laid.error());
        const auto bytes = laid->pages.pdf();
        if (!bytes)
            return tl::unexpected(bytes.error());
        auto file = PdfFile::read(*bytes);
        if (!file)
            return tl::unexpected(file.error());
        Part part;
        part.line.group = papersGroup();
        part.line.name = laid->pages.title();
        part.line.note = note;
        part.file = std::move(*file);
        m_parts.push_back(std::move(part));
        return {};
    }

    Result<void> addSummary()
    {
        const PaperForm* form = findPaperForm(QStringLiteral("summary"));
        if (!form || !m_record.session || isIssued(m_record, "summary") || m_record.session->petitions.empty())
            return {};
        return addFresh(*form, m_input.context, QStringLiteral("lập ngày %1").arg(shortDay(m_input.context.today)));
    }

    Result<void> addDrafts()
    {
        if (m_input.context.settings.value(paper_setting::dossierDrafts) != QLatin1String("yes"))
            return {};
        PaperContext context = m_input.context;
        context.isDraft = true;
        for (const PaperForm& form : paperForms()) {
            const bool isWanted = form.about == PaperSubject::Session && *form.symbol != '\0' && form.readers != Readers::Office;
            if (!isWanted || isIssued(m_record, form.name))
                continue;
            if (auto added = addFresh(form, context, QStringLiteral("dự thảo")); !added)
                return added;
        }
        return {};
    }

    Result<void> addAttachments()
    {
        std::vector<Part> outside;
        for (const AttachmentHead& head : m_record.attachments) {
            auto bytes = m_input.attachmentBytes(head);
            if (!bytes)
                return tl::unexpected(bytes.error());
            AttachmentPages made = attachmentPages(*bytes);
            Part part;
            part.line.name = printable(head.title.trimmed().isEmpty() ? head.fileName : head.title);
            part.line.origin = QStringList{head.caseCode, shortDay(head.on)}.join(QStringLiteral(", "));
            if (!made.pages.empty()) {
                part.line.group = attachmentsGroup();
                part.line.note = made.note;
                part.pictures = std::move(made.pages);
                m_parts.push_back(std::move(part));
                continue;
            }
            const QString name = besideName(head.fileName, int(m_beside.size()) + 1);
            part.line.group = outsideGroup();
            part.line.note = QStringLiteral("%1; tệp %2").arg(made.reason, name);
            m_beside.push_back({name, std::move(*bytes)});
            outside.push_back(std::move(part));
        }
        m_outside = std::move(outside);
        return {};
    }

    Result<void> addIntegritySheet()
    {
        const PaperForm* form = findPaperForm(QStringLiteral("integrity-sheet"));
        return form && m_record.journalRows > 0 ? addFresh(*form, m_input.context, QStringLiteral("của tệp dữ liệu")) : Result<void>();
    }

    /// The numbers of the first pages stand in a list whose own length decides them: laid out until they agree.
    Result<LaidPaper> front()
    {
        int pages = 2;
        for (int attempt = 0;; ++attempt) {
            std::vector<DossierLine> lines;
            int next = pages + 1;
            for (Part& part : m_parts) {
                part.line.page = next;
                next += part.pages();
                lines.push_back(part.line);
            }
            for (const Part& part : m_outside)
                lines.push_back(part.line);
            const PaperForm form{"dossier", "", "", PaperSubject::Session, "", Readers::Addressed, {}, nullptr, dossierCover};
            auto written = writePaper(form, m_record, nullptr, m_input.context);
            if (!written)
                return tl::unexpected(written.error());
            const Unit* issuer = m_input.context.directory.unit(written->issuer);
            auto documents = dossierFront({m_record, nullptr, m_input.context, written->profile, issuer, m_input.context.today}, lines);
            auto laid = PaperPages::make(documents, written->profile);
            if (!laid)
                return tl::unexpected(laid.error());
            if (laid->count() == pages || attempt == 6) {
                m_contentsPage = 0;
                const auto cover = PaperPages::make(documents.front(), written->profile);
                if (cover)
                    m_contentsPage = cover->count();
                return LaidPaper{std::move(*laid), std::move(documents), std::move(written->profile), written->issuer, {}};
            }
            pages = laid->count();
        }
    }

    Result<MadeDossier> joined()
    {
        const auto laid = front();
        if (!laid)
            return tl::unexpected(laid.error());
        const auto bytes = laid->pages.pdf();
        auto whole = bytes ? PdfFile::read(*bytes) : tl::unexpected(bytes.error());
        if (!whole)
            return tl::unexpected(whole.error());
        std::vector<PdfBookmark> bookmarks{{QStringLiteral("Bìa"), 1, 0, 0}, {QStringLiteral("Mục lục"), 1, m_contentsPage, 0}};
        QString group;
        for (const Part& part : m_parts) {
            if (part.line.group != group) {
                group = part.line.group;
                bookmarks.push_back({group, 1, whole->pages(), 0});
            }
            bookmarks.push_back({part.line.name, 2, whole->pages(), 0});
            if (part.file) {
                if (auto added = whole->append(*part.file); !added)
                    return tl::unexpected(added.error());
            }
            for (const PicturePage& page : part.pictures) {
                if (auto added = whole->append(page.picture, page.sheet, page.place); !added)
                    return tl::unexpected(added.error());
            }
        }
        if (auto stamped = stampPageNumbers(*whole); !stamped)
            return tl::unexpected(stamped.error());
        auto pdf = whole->written(bookmarks);
        if (!pdf)
            return tl::unexpected(pdf.error());
        return MadeDossier{MadePaper{laid->pages.subject(), laid->pages.words(), std::move(*pdf), laid->issuer},
                           std::move(m_beside)};
    }

    const DossierInput& m_input;
    const PaperRecord& m_record;
    std::vector<Part> m_parts, m_outside;
    std::vector<BesideFile> m_beside;
    int m_contentsPage = 1;
};

} // namespace

Result<MadeDossier> makeDossier(const DossierInput& input)
{
    return DossierMaker(input).make();
}

} // namespace doithoai
