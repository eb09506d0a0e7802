#include "documents/forms/after_form.h"
#include "documents/forms/petitioner_words.h"
#include "domain/privacy.h"

namespace doithoai {

namespace {

QString inBrackets(const QString& before, const QString& words)
{
    return words.isEmpty() ? QString() : QString(u" (" + before + words + u')');
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(". "));
}

} // namespace

/// What became of a petition, in the few words of a cell (Đ.8.1).
QString AfterForm::resultOf(const PetitionOnRecord& record) const
{
    const Petition& p = record.petition;
    const auto text = [&](const QString& words) -> QString { return unclosed(hidden(words, p)); };
    const QString promise = p.promise.trimmed().isEmpty()
        ? QString()
        : QStringLiteral("Cam kết: %1%2").arg(text(p.promise), inBrackets({}, nameOrWords(p.promiseOwner)));
    // The direction is often the drafted reply again: said once is enough.
    const QString direction = text(p.direction) == text(p.draftReply) ? QString() : text(p.direction);
    switch (p.state) {
    case PetitionState::Resolved: {
        QString kept;
        if (p.promiseKept)
            kept = *p.promiseKept ? QStringLiteral("Đã thực hiện cam kết") : QStringLiteral("Chưa thực hiện được cam kết");
        const QString result = text(p.result) == text(p.answer) ? QString() : text(p.result);
        return joined({listed("outcome", p.outcome), kept, result,
                       p.replyNumber.isEmpty() ? QString() : QStringLiteral("Văn bản số %1").arg(p.replyNumber)});
    }
    case PetitionState::Replied:
        if (!p.replyNotNeeded.trimmed().isEmpty())
            return joined({QStringLiteral("Không cần trả lời bằng văn bản: %1").arg(text(p.replyNotNeeded))});
        return joined({QStringLiteral("Đã trả lời bằng văn bản") + inBrackets(QStringLiteral("số "), p.replyNumber), direction});
    case PetitionState::Transferred:
        return joined({QStringLiteral("Đã chuyển %1%2").arg(orDots(nameOrWords(p.competentUnit)),
                                                            inBrackets(QStringLiteral("phiếu chuyển số "), p.transferNumber)),
                       p.noticeNumber.isEmpty() && p.noticeMeans.isEmpty()
                           ? QString()
                           : QStringLiteral("Đã thông báo cho người nêu")
                               + inBrackets(QStringLiteral("văn bản số "), p.noticeNumber)});
    case PetitionState::Escalated:
        return joined({QStringLiteral("Đã báo cáo %1, chờ ý kiến").arg(orDots(levelOf(p), 10)), direction});
    case PetitionState::Noted:
        return joined({QStringLiteral("Ghi nhận, báo cáo %1").arg(orDots(levelOf(p), 10)), direction});
    case PetitionState::Verifying:
        return joined({QStringLiteral("Giao %1 kiểm tra, làm rõ, trả lời").arg(orDots(nameOrWords(p.unit.text), 10)), direction});
    case PetitionState::OutOfScope:
        return joined({QStringLiteral("Ngoài phạm vi đối thoại") + inBrackets({}, listed("scopeKind", p.scopeKind)),
                       p.directedTo.isEmpty() ? QString()
                       : isDenunciation(p)    ? QStringLiteral("Đã chuyển %1").arg(nameOrWords(p.directedTo))
                                              : QStringLiteral("Đã hướng dẫn gửi %1").arg(nameOrWords(p.directedTo))});
    case PetitionState::Merged:
        return QStringLiteral("Trùng nội dung, trả lời chung với kiến nghị %1").arg(p.leading.text);
    case PetitionState::Withdrawn:
        return QStringLiteral("Người nêu đã rút");
    case PetitionState::Answered:
        if (!promise.isEmpty() && isSaidAgain(p.promise, p.answer)) // the cell beside it has the words
            return joined({listed("answerKind", QStringLiteral("undertaken")) + inBrackets({}, nameOrWords(p.promiseOwner)), direction});
        return joined({promise.isEmpty() ? listed("answerKind", p.answerKind.isEmpty() ? QStringLiteral("explained") : p.answerKind)
                                         : promise,
                       direction});
    case PetitionState::Received:
    case PetitionState::Classified:
    case PetitionState::Assigned:
    case PetitionState::Drafted:
    case PetitionState::Agreed:
        break;
    }
    return direction;
}

} // namespace doithoai
