#pragma once

#include "domain/cases.h"
#include "workflow/judgement.h"

#include <QFile>
#include <stdexcept>

// Cases for tests, as an office would have them: a session of Đình Bảng on 18 March 2023 and what belongs to it.
// All persons are invented.
namespace doithoai::test {

inline QDate day(int year, int month, int dayOfMonth)
{
    return QDate(year, month, dayOfMonth);
}

inline QDateTime at(QDate on, int hour, int minute = 0)
{
    return QDateTime(on, QTime(hour, minute));
}

/// The bodies that the cases speak of, the calendar without marks, and the profile of the regulation.
struct World {
    Directory directory;
    WorkCalendar calendar;
    ProfileBook profiles;

    Circumstances on(QDate today) const { return {profiles, calendar, directory, today}; }
};

inline Unit unitOf(const char* code, const char* name, const char* level, const char* line, const char* superior)
{
    Unit unit;
    unit.code.text = QString::fromUtf8(code);
    unit.name = QString::fromUtf8(name);
    unit.level = QString::fromUtf8(level);
    unit.line = QString::fromUtf8(line);
    unit.superior.text = QString::fromUtf8(superior);
    return unit;
}

inline Post postOf(const char* code, const char* name, const char* unit, bool isDeputy = false)
{
    Post post;
    post.code.text = QString::fromUtf8(code);
    post.name = QString::fromUtf8(name);
    post.unit.text = QString::fromUtf8(unit);
    post.isDeputy = isDeputy;
    return post;
}

inline World makeWorld()
{
    QFile file(QStringLiteral(":/profiles/tu-son-2022.json"));
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("the regulation profile is not among the resources");
    const Result<Profile> profile = Profile::fromJson(file.readAll());
    if (!profile)
        throw std::runtime_error(profile.error().message.toStdString());

    std::vector<Unit> units = {
        unitOf("TINHUY", "Tỉnh ủy Bắc Ninh", "province", "party", ""),
        unitOf("UBNDTINH", "Ủy ban nhân dân tỉnh Bắc Ninh", "province", "government", ""),
        unitOf("TU", "Thành ủy Từ Sơn", "city", "party", "TINHUY"),
        unitOf("UBND", "Ủy ban nhân dân thành phố Từ Sơn", "city", "government", "UBNDTINH"),
        unitOf("UBND.TNMT", "Phòng Tài nguyên và Môi trường", "city", "government", "UBND"),
        unitOf("DU.DINHBANG", "Đảng ủy phường Đình Bảng", "ward", "party", "TU"),
        unitOf("UBND.DINHBANG", "Ủy ban nhân dân phường Đình Bảng", "ward", "government", "UBND"),
    };
    units[5].reports = true;
    std::vector<Post> posts = {
        postOf("DU.DINHBANG.BT", "Bí thư Đảng ủy phường Đình Bảng", "DU.DINHBANG"),
        postOf("DU.DINHBANG.PBT", "Phó Bí thư Đảng ủy phường Đình Bảng", "DU.DINHBANG", true),
        postOf("UBND.DINHBANG.CT", "Chủ tịch Ủy ban nhân dân phường Đình Bảng", "UBND.DINHBANG"),
    };
    Official head;
    head.name = QStringLiteral("Nguyễn Văn An");
    head.post.text = QStringLiteral("DU.DINHBANG.BT");
    return World{Directory(std::move(units), std::move(posts), {head}), WorkCalendar(), ProfileBook({*profile})};
}

inline const World& world()
{
    static const World value = makeWorld();
    return value;
}

inline Step stepOf(const QString& event, const QString& from, const QString& to, QDate on)
{
    Step step;
    step.event = event;
    step.from = from;
    step.to = to;
    step.effectiveOn = on;
    step.recordedOn = on;
    return step;
}

template <class Event, class State>
Step stepOf(Event event, State from, State to, QDate on)
{
    return stepOf(nameOf(event), nameOf(from), nameOf(to), on);
}

/// Sets fields of a case by their keys; throws on a key that it does not have.
template <class Case>
void put(Case& value, const char* key, const QString& text)
{
    const Field<Case>* field = findField<Case>(QString::fromUtf8(key));
    if (!field || !setText(value, *field, text))
        throw std::runtime_error(std::string("no such field or value: ") + key);
}

/// A petition that somebody of Đình Bảng sent in for the session.
class PetitionBuilder {
public:
    PetitionBuilder()
    {
        m_petition.code.text = QStringLiteral("KN-2023-0001");
        m_petition.session.text = QStringLiteral("ĐT-2023-001");
        m_petition.receivedOn = day(2023, 2, 20);
        m_petition.channel = QStringLiteral("submitted");
        m_petition.petitioner = QStringLiteral("Trần Thị Bình");
        m_petition.petitionerKind = QStringLiteral("person");
        m_petition.content = QStringLiteral("Đề nghị sửa rãnh thoát nước ngõ 12.");
    }
    PetitionBuilder& code(const QString& code) { m_petition.code.text = code; return *this; }
    PetitionBuilder& set(const char* key, const QString& text) { put(m_petition, key, text); return *this; }

    /// What a petition has when it stands in that state after the usual way.
    PetitionBuilder& in(PetitionState state)
    {
        m_petition.state = state;
        if (state == PetitionState::Received)
            return *this;
        set("sector", QStringLiteral("economy")).set("urgency", QStringLiteral("normal"));
        if (state == PetitionState::Classified)
            return *this;
        set("unit", QStringLiteral("UBND.DINHBANG")).set("dueOn", QStringLiteral("2023-04-10"));
        if (state == PetitionState::Assigned)
            return *this;
        set("draftReply", QStringLiteral("Phường sẽ nạo vét trong quý II."));
        if (state == PetitionState::Drafted)
            return *this;
        set("agreedBy", QStringLiteral("Thường trực Đảng ủy")).set("resolvingLevel", QStringLiteral("city"));
        if (state == PetitionState::Answered) {
            set("answer", m_petition.draftReply).set("answerKind", QStringLiteral("explained"));
            set("respondent", QStringLiteral("UBND.DINHBANG.CT"));
        }
        return *this;
    }
    operator Petition() const { return m_petition; }
    const Petition& value() const { return m_petition; }

private:
    Petition m_petition;
};

/// A session of the secretary of Đình Bảng's Party committee, planned for 18 March 2023, 8:00.
class SessionBuilder {
public:
    SessionBuilder()
    {
        Session& session = m_case.session;
        session.code.text = QStringLiteral("ĐT-2023-001");
        session.topic = QStringLiteral("Môi trường làng nghề");
        session.form = QStringLiteral("people");
        session.sector = QStringLiteral("economy");
        session.organiser.text = QStringLiteral("DU.DINHBANG");
        session.chair.text = QStringLiteral("DU.DINHBANG.BT");
        session.plannedStart = at(day(2023, 3, 18), 8);
        session.plannedMinutes = 150;
        session.venue = QStringLiteral("Hội trường phường Đình Bảng");
        session.participants = QStringLiteral("Nhân dân khu phố Xuân Đài");
        session.planned = true;
        session.planNumber = QStringLiteral("03-KH/ĐU");
        session.planDate = day(2023, 1, 10);
        session.topicBasis = QStringLiteral("Phản ánh của khu phố");
        m_case.steps.push_back(stepOf(QStringLiteral("plan"), QString(), QStringLiteral("planned"), day(2023, 2, 1)));
    }
    SessionBuilder& code(const QString& code) { m_case.session.code.text = code; return *this; }
    SessionBuilder& set(const char* key, const QString& text) { put(m_case.session, key, text); return *this; }
    SessionBuilder& announcedOn(QDate on) { m_case.session.announcedOn = on; return *this; }
    SessionBuilder& withPetition(const Petition& petition)
    {
        m_case.petitions.push_back({petition, {}});
        return *this;
    }
    SessionBuilder& withEscalation(const Escalation& escalation)
    {
        m_case.escalations.push_back({escalation, {}});
        return *this;
    }

    /// What a session has when it stands in that state after the usual way, with the steps that led there.
    SessionBuilder& in(SessionState state)
    {
        using enum SessionState;
        using enum SessionEvent;
        if (state == Postponed) {
            take(Prepare, Preparing, day(2023, 2, 5));
            return take(Postpone, Postponed, day(2023, 2, 25));
        }
        if (state == Cancelled)
            return take(Cancel, Cancelled, day(2023, 2, 25));
        const struct { SessionEvent event; SessionState to; QDate on; } way[] = {
            {Prepare, Preparing, day(2023, 2, 5)},     {Announce, Announced, day(2023, 3, 8)},
            {Open, InProgress, day(2023, 3, 18)},      {Conclude, Concluded, day(2023, 3, 18)},
            {SignMinutes, Minuted, day(2023, 3, 20)},  {Report, Reported, day(2023, 4, 1)},
            {Close, Closed, day(2023, 5, 10)},
        };
        for (const auto& step : way) {
            if (m_case.session.state == state)
                break;
            fill(step.to);
            take(step.event, step.to, step.on);
        }
        return *this;
    }
    operator SessionCase() const { return m_case; }
    const SessionCase& value() const { return m_case; }
    const Session& session() const { return m_case.session; }

private:
    SessionBuilder& take(SessionEvent event, SessionState to, QDate on)
    {
        m_case.steps.push_back(stepOf(event, m_case.session.state, to, on));
        m_case.session.state = to;
        return *this;
    }
    void fill(SessionState state)
    {
        switch (state) {
        case SessionState::Announced:
            announcedOn(day(2023, 3, 8)).set("where", QStringLiteral("Bảng tin phường"));
            set("by", QStringLiteral("Văn phòng Đảng ủy")).set("proof", QStringLiteral("Ảnh chụp bảng tin"));
            break;
        case SessionState::InProgress:
            set("team", QStringLiteral("Tổ giúp việc")).set("secretary", QStringLiteral("Lê Thị Chi"));
            set("tasksPrepare", QStringLiteral("Văn phòng")).set("tasksHold", QStringLiteral("Văn phòng"));
            set("tasksFollowUp", QStringLiteral("Văn phòng")).set("actualStart", QStringLiteral("2023-03-18T08:00"));
            set("invited", QStringLiteral("Ủy ban nhân dân phường"));
            break;
        case SessionState::Concluded:
            set("actualEnd", QStringLiteral("2023-03-18T10:30")).set("attendance", QStringLiteral("120"));
            set("overview", QStringLiteral("Tình hình chung ổn định.")).set("principlesTold", QStringLiteral("yes"));
            set("conclusions", QStringLiteral("Giao Ủy ban nhân dân phường nạo vét trước 30/6."));
            break;
        case SessionState::Minuted:
            set("signedBy", QStringLiteral("Nguyễn Văn An"));
            break;
        case SessionState::Reported:
            set("review", QStringLiteral("Chuẩn bị tốt.")).set("reportNumber", QStringLiteral("15-BC/ĐU"));
            set("reportTo", QStringLiteral("TU"));
            break;
        case SessionState::Planned:
        case SessionState::Preparing:
        case SessionState::Closed:
        case SessionState::Postponed:
        case SessionState::Cancelled:
            break;
        }
    }

    SessionCase m_case;
};

inline PetitionBuilder aPetition()
{
    return {};
}

inline SessionBuilder aSession()
{
    return {};
}

/// An escalation of the session's noted petition to the Thành ủy, in drafting.
inline Escalation anEscalation()
{
    Escalation escalation;
    escalation.code.text = QStringLiteral("BC-2023-001");
    escalation.session.text = QStringLiteral("ĐT-2023-001");
    escalation.petitions = {PetitionCode{QStringLiteral("KN-2023-0001")}};
    escalation.to = {UnitCode{QStringLiteral("TU")}};
    escalation.documents = QStringLiteral("none");
    escalation.differing = QStringLiteral("none");
    escalation.results = QStringLiteral("none");
    return escalation;
}

} // namespace doithoai::test
