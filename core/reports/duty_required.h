#pragma once

#include "calendar/work_calendar.h"
#include "domain/directory.h"
#include "regulation/profile.h"

namespace doithoai {

/// How many dialogues a post owes for a year (Đ.11); 0: none.
///
/// The number is that of one regulation, never a mixture of two by months: the regulation in force on 31 December, or on the
/// post's last day where the post ended within the year. So a post that goes on through a change owes the whole year's number
/// of the new one, and a post that ended with its unit the day before owes that of the old one: two holders, two units or
/// two regulations never make a fraction. A regulation (or a post) that was there for fewer days than the notice of a session
/// takes (Đ.8.3) asks for nothing: no session could lawfully be called under it; then the regulation before it decides.
///
/// Which posts have a duty is the regulation's word too. A number in the directory that no regulation asks for is the
/// office's own decision for that post and stands; 0 there frees the post.
int dutyRequired(const Post& post, int year, const ProfileBook& profiles, const WorkCalendar& calendar);

} // namespace doithoai
