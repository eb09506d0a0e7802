#pragma once

namespace doithoai {

/// The entries of the navigation, in their order.
enum class Place { Today, Plan, Sessions, Petitions, Escalations, Duty, Reports, Papers, Directory, Journal };

} // namespace doithoai
