#pragma once

#include "services/office.h"

#include <memory>

namespace doithoai::bench {

/// No paper is made while measuring.
class NoPapers : public PaperMaker {
public:
    Result<MadePaper> minutes(const SessionCase&, const PaperContext&) override { return MadePaper{}; }
    Result<MadePaper> paper(const QString&, const PaperRecord&, const PaperContext&, CaseFile&) override { return MadePaper{}; }
};

/// A new file of the office of Từ Sơn, without cases.
std::unique_ptr<Office> newOffice(const QString& path, PaperMaker& papers);

/// Puts 1,000 sessions of three years with 30,000 petitions in, each with its whole history. Invented.
void fill(CaseFile& file);

/// A table of that many petitions as an office would hand it in (UTF-8, semicolons, Vietnamese headings).
QByteArray petitionTable(int rows, int first = 0);

} // namespace doithoai::bench
