import { tour } from "../tour.js";
import { urqlApi } from "./api.js";
import { urqlClient } from "./client.js";

const url = process.env["NUMBERBOOK_URL"] ?? "http://127.0.0.1:8000/graphql";
const client = urqlClient(url, process.env["NUMBERBOOK_TOKEN"] ?? "");
await tour(urqlApi(client), (line) => console.log(line));
