-- wrk sends the bodies of a file one after the other, with another number for @N@ in each request.
local bodies, at, counter = {}, 0, os.time() % 100000 * 100000

function init(arguments)
  for line in io.lines(arguments[1]) do
    bodies[#bodies + 1] = line
  end
  wrk.headers["authorization"] = "Bearer " .. arguments[2]
  wrk.headers["content-type"] = "application/json"
end

function request()
  at = at % #bodies + 1
  counter = counter + 1
  local body = bodies[at]:gsub("@N@", string.format("%d", counter))
  return wrk.format("POST", "/graphql", nil, body)
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format(
    '\n{"requests": %d, "seconds": %f, "p50": %f, "p99": %f, "connect": %d, "read": %d,'
      .. ' "write": %d, "status": %d, "timeout": %d}\n',
    summary.requests, summary.duration / 1e6,
    latency:percentile(50) / 1e3, latency:percentile(99) / 1e3,
    errors.connect, errors.read, errors.write, errors.status, errors.timeout
  ))
end
