#pragma once

#include "faults/disk.h"
#include "faults/walk.h"

#include <set>

namespace doithoai::faults {

/// How the survivors of power cuts were.
struct LossFigures {
    int losses = 0;
    int corrupt = 0; ///< cannot be opened, or the structure is damaged
    int half = 0;    ///< neither as before the act nor as after it
    int lost = 0;    ///< as before, though the act had been acknowledged
    int refound = 0; ///< of all: the same bytes as a survivor that was looked at already
    QString first;   ///< the first that was not whole, in words

    int bad() const { return corrupt + half + lost; }
};

/// Cuts the power in the midst of acts and looks at what is left.
class PowerLoss {
public:
    PowerLoss();

    /// Looks at the survivor of a cut after so many operations.
    void cut(const Disk& disk, std::size_t operations, Loss loss, quint32 seed, const QString& act);
    /// What the survivors of the next cuts may be: as before and, once acknowledged, only as after.
    void expect(const QByteArray& before, const QByteArray& after);

    LossFigures figures;

private:
    enum class Verdict { Before, After, Corrupt, Half };
    Verdict judge(const Image& image);

    QTemporaryDir m_folder;
    QByteArray m_before, m_after;
    std::map<QByteArray, Verdict> m_known;
    int m_looked = 0;
};

/// Puts an image into an empty folder.
void lay(const Image& image, const QString& folder);

} // namespace doithoai::faults
