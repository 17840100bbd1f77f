import { tour } from "../tour.js";
import { apolloApi } from "./api.js";
import { apolloClient } from "./client.js";

const url = process.env["NUMBERBOOK_URL"] ?? "http://127.0.0.1:8000/graphql";
const client = apolloClient(url, process.env["NUMBERBOOK_TOKEN"] ?? "");
await tour(apolloApi(client), (line) => console.log(line));
