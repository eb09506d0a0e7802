#pragma once

#include "ui/desk.h"
#include "ui/widgets/field_form.h"

class QLabel;
class QTimer;

namespace doithoai {

class FindingList;

/// Keeps what is typed in a dialog as a draft of the file, within a second of the first letter: a power cut, a kill or a
/// hasty Esc loses nothing. Opened again for the same case, the dialog shows it again.
class FormDraft : public QObject {
    Q_OBJECT

public:
    /// `place`: "event:answer:KN-2023-0007", "add:petition". `others`: editors outside the form, by a name of their own.
    FormDraft(Desk& desk, QString place, FieldForm* form, QMap<QString, FieldEditor*> others, QObject* parent = nullptr);

    /// Before bringing back: these fields stand here as the case has them, or as today wants them. Where nobody types over
    /// them they are no part of the draft, and show again what is so by then. Any other field comes back as it stood when
    /// one typed.
    void followNow(const QStringList& keys);
    /// From here on everything that differs from what stands now is typed. Puts what was typed before into the editors,
    /// with the fields as they stood beside it; false where there was nothing.
    bool bringBack();
    /// Keeps the reasons too that are typed beside the findings. Call before bringing back.
    void watchReasons(FindingList* findings);
    /// Before a dialog is cancelled: gives up a few words, asks about many. False: the person wants to go on typing, or the
    /// draft cannot be kept, which is then told.
    bool mayLeave();
    /// What stands in the editors now is what stood there at first: for a dialog that goes on with the next one.
    void beginAgain();
    /// Keeps at once what still waits to be kept: the dialog closes. False, and told, when the file does not take it.
    bool settle();
    /// The words became an act, or the person gives them up.
    void drop();
    /// Gives up what was brought back and shows what stood there at first.
    void startAnew();

    /// A line that says that words were brought back, and whose, with a button to start anew. `more`: a sentence beside it.
    QWidget* makeNote(const QString& more = {});
    /// A line that says why nothing can be kept, while that is so.
    QLabel* makeTroubleLine();

private:
    QMap<QString, QString> present() const;
    QMap<QString, QString> typed() const; ///< what is not as it stood at first
    void put(const QMap<QString, QString>& texts);
    Result<void> keep();
    bool keepOrTell();
    void showTrouble(const QString& sentence);
    void typedNow();

    Desk& m_desk;
    QString m_place;
    FieldForm* m_form;
    QMap<QString, FieldEditor*> m_others;
    QMap<QString, QString> m_atFirst;
    QStringList m_ofNow;
    QDateTime m_keptAt;
    QString m_keptBy;
    FindingList* m_reasons = nullptr;
    QLabel* m_trouble = nullptr;
    QTimer* m_timer;
};

} // namespace doithoai
