#pragma once

#include "hostile/ground.h"

#include <functional>
#include <vector>

namespace hostile {

/// A way into the program.
enum class Door { Table, ExchangeFile, Attachment, Picture, Text, Search, CommandLine, Environment, FileName, Paper };
inline constexpr int doors = 10;
const char* nameOf(Door door);

/// What becomes of the case file.
enum class Effect { None, Changes };

/// One piece of hostile input: how it is made and brought to its door, and what the program must answer.
struct Piece {
    Door door;
    QString name;
    std::function<Call(const Ground&)> make;
    int code = 0;            ///< the exit code of the contract
    const char* says = "";   ///< within what it says
    Effect effect = Effect::None;
    std::function<QString(const Ground&, const Answer&)> look = {}; ///< what else must hold; comes back with what does not
};

using Pieces = std::vector<Piece>;
void addTables(Pieces& all);
void addProfiles(Pieces& all);
void addSpreadsheets(Pieces& all);
void addExchangeFiles(Pieces& all);
void addAttachments(Pieces& all);
void addPictures(Pieces& all);
void addTexts(Pieces& all);
void addSearches(Pieces& all);
void addCommandLines(Pieces& all);
void addEnvironments(Pieces& all);
void addFileNames(Pieces& all);
void addCaseFiles(Pieces& all);
void addPapers(Pieces& all);

inline QString text(const char* words)
{
    return QString::fromUtf8(words);
}

/// The first cell of a CSV table that a spreadsheet would take for a formula; empty: none.
QString formulaIn(const QByteArray& csv);
/// What the case file keeps that commands a screen, turns the order of letters or is no character; empty: nothing.
QString commandsIn(const Ground& ground);
/// The same of what was said.
bool commandsTheScreen(const QByteArray& said);

/// Numbers in the order of big-endian formats.
QByteArray bigEndian(quint32 number);

} // namespace hostile
