#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace dlcore::data {

// Fetches a URL (http, https, file) into memory; fails if that is more than `most_bytes` or the
// server stops sending. libcurl is loaded for it, with the 30 libraries it brings along, so that
// programs which download nothing start without them.
std::vector<char> download(const char* operation, const std::string& url, int64_t most_bytes);

}  // namespace dlcore::data
