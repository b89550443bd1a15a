package uk.sharedservices.partnership.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes requests that no one should send, the same ones for the same seed. */
final class Malformed {

    private static final String[] TEXTS = {
        "",
        " ",
        "0",
        "-1",
        "999999999999999999999999",
        "1e400",
        "1e999999999",
        "NaN",
        "true",
        "null",
        "2022-11-23",
        "2022-02-30",
        "0000-00-00",
        "9999-12-31",
        "+999999999-12-31",
        "-0001-01-01",
        "1066-10-14",
        "2199-12-31",
        "24:00",
        "2022/23",
        "E08000008",
        "E08000007",
        "shared-director-of-education",
        "BY_HAND",
        "EMAIL",
        "EXECUTIVE",
        "FULL_COUNCIL",
        "Stockport",
        "SUMMARY",
        "DECISION",
        "pdf",
        "ics",
        "csv",
        "xlsx",
        "tri-borough",
        "' OR '1'='1'; DROP TABLE versions; --",
        "../../../../etc/passwd",
        "..\\..\\windows\\win.ini",
        "${jndi:ldap://127.0.0.1/a}",
        "#{7*7}${7*7}{{7*7}}@if(true)",
        "a\r\nSet-Cookie: stolen=1\r\n\r\n<p>",
        "\u0000",
        "\u0007\u001b[31m",
        "\ud800",
        "\udfff\u202e",
        "é漢字🙂",
        "%00",
        "%0d%0aX-Split: 1",
        "[]",
        "{}",
        "{\"a\":1}",
        "x".repeat(5_000)
    };
    /** Comes oftener than the rest, for few pages tell again what was typed. */
    private static final String[] MARKUP = {"<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>"};

    private static final String[] TYPES = {
        "application/json",
        "application/json; charset=utf-16",
        "application/x-www-form-urlencoded",
        "multipart/form-data; boundary=x",
        "multipart/form-data",
        "text/plain",
        "application/xml",
        "a/b; charset=nonsense",
        ";;;",
        ""
    };
    private static final String[] BODIES = {
        "",
        "[",
        "{",
        "{\"a\"",
        "[".repeat(100_000),
        "{\"a\":".repeat(20_000),
        "1e999999999",
        "9".repeat(100_000),
        "\"\\ud800\"",
        "{\"text\":\"\\u0000\\ud800\"}",
        "{\"a\":1,\"a\":2}",
        "--x\r\nContent-Disposition: form-data; name=\"own\"; filename=\"../../a\r\nX: y\"\r\n\r\n{}\r\n--x--\r\n",
        "--x\r\n\r\n--x",
        "of=%ff%fe&given=%",
        "\u0000\u0001\u0002"
    };

    /**
     * A request.
     *
     * @param method  how it is asked
     * @param path  the path and query, in ASCII
     * @param headers  its headers, each a line
     * @param body  its bytes, a character for each
     */
    record Request(String method, String path, List<String> headers, String body) {

        byte[] bytes() {
            StringBuilder head = new StringBuilder(method + " " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n");
            headers.forEach(header -> head.append(header).append("\r\n"));
            head.append("Connection: close\r\nContent-Length: ")
                    .append(body.length())
                    .append("\r\n\r\n")
                    .append(body);
            return head.toString().getBytes(StandardCharsets.ISO_8859_1);
        }

        @Override
        public String toString() {
            return method + " " + path + " " + headers + " " + body.substring(0, Math.min(body.length(), 500));
        }
    }

    private final Random random;
    private final List<String> routes;
    private final List<String> fields;
    private final List<String> sound;
    private final List<String> forms;
    private final List<String> bodies;

    /**
     * Makes requests for routes.
     *
     * @param seed  tells one run from another
     * @param routes  the routes, each as {@code GET /api/rules}
     * @param fields  the names of fields that are known
     * @param sound  sound addresses to be spoilt
     * @param forms  sound forms to be spoilt, each where it is posted and, after a question mark, its fields
     * @param bodies  sound bodies to be spoilt
     */
    Malformed(
            long seed,
            List<String> routes,
            List<String> fields,
            List<String> sound,
            List<String> forms,
            List<String> bodies) {
        this.random = new Random(seed);
        this.routes = routes;
        this.fields = fields;
        this.sound = sound;
        this.forms = forms;
        this.bodies = bodies;
    }

    /** Returns the next request; posts of forms carry the token and its cookie, so that they come past the guard. */
    Request next(String token) {
        switch (random.nextInt(12)) {
            case 0, 1, 2, 3 -> {
                return new Request("GET", spoiltOne(sound), List.of(), "");
            }
            case 4 -> {
                return form(spoiltOne(forms), token);
            }
            case 5 -> {
                return upload(random.nextBoolean() ? spoiltOne(forms) : one(forms), token, text(), body());
            }
            default -> {
                return anyhow(token);
            }
        }
    }

    /** A form, as a browser posts it. */
    static Request form(String form, String token) {
        String[] parts = form.split("\\?", 2);
        return new Request(
                "POST",
                parts[0],
                List.of("Content-Type: application/x-www-form-urlencoded", "Cookie: form-token=" + token),
                "token=" + token + "&" + parts[1]);
    }

    /** A form with a file, as a browser posts it where the name of the file is none that is put right. */
    static Request upload(String form, String token, String fileName, byte[] file) {
        String[] parts = form.split("\\?", 2);
        StringBuilder body = new StringBuilder();
        for (String field : ("token=" + token + "&" + parts[1]).split("&", -1)) {
            String[] pair = field.split("=", 2);
            body.append("--x\r\nContent-Disposition: form-data; name=\"" + pair[0] + "\"\r\n\r\n")
                    .append(pair.length < 2 ? "" : URLDecoder.decode(pair[1], StandardCharsets.ISO_8859_1))
                    .append("\r\n");
        }
        String name = parts[0].startsWith("/yours") ? "upload" : "own";
        body.append("--x\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\"" + latin(fileName)
                        + "\"\r\n\r\n")
                .append(latin(file))
                .append("\r\n--x--\r\n");
        return new Request(
                "POST",
                parts[0],
                List.of("Content-Type: multipart/form-data; boundary=x", "Cookie: form-token=" + token),
                body.toString());
    }

    private Request anyhow(String token) {
        String[] route = one(routes).split(" ", 2);
        String method =
                random.nextInt(25) == 0 ? one(List.of("GET", "POST", "PUT", "HEAD", "DELETE", "BREW")) : route[0];
        StringBuilder path = new StringBuilder();
        for (String part : route[1].split("(?<=/)", -1)) {
            path.append(part.contains("{") || part.contains("<") ? encoded(text()) : part);
        }
        for (int index = random.nextInt(6); index > 0; index--) {
            path.append(path.indexOf("?") < 0 ? '?' : '&')
                    .append(random.nextInt(8) == 0 ? encoded(text()) : one(fields))
                    .append('=')
                    .append(random.nextInt(20) == 0 ? one(List.of("%", "%zz", "%ff%fe", "%c0%af")) : encoded(text()));
        }
        List<String> headers = new ArrayList<>();
        byte[] body = new byte[0];
        if (method.equals("POST") || method.equals("PUT")) {
            boolean isPage = !route[1].startsWith("/api/");
            boolean isForm = isPage && random.nextInt(4) > 0;
            headers.add("Content-Type: "
                    + (isForm
                            ? "application/x-www-form-urlencoded"
                            : random.nextInt(3) > 0 ? TYPES[0] : TYPES[random.nextInt(TYPES.length)]));
            headers.add("Cookie: form-token=" + token);
            body = isForm ? form(token) : body();
        }
        if (random.nextInt(10) == 0) {
            headers.add(one(List.of(
                    "Cookie: form-token=<script>",
                    "Accept: " + "a".repeat(3_000),
                    "Origin: null",
                    "X-Forwarded-For: ' OR 1=1",
                    "Range: bytes=0-99999999999999",
                    "Accept-Encoding: \u0001",
                    "If-Modified-Since: never")));
        }
        return new Request(method, path.toString(), headers, latin(body));
    }

    /** A sound address or form, one part of which is another, comes twice, is left out, or holds JSON that is spoilt. */
    private String spoiltOne(List<String> of) {
        String[] address = one(of).split("\\?", 2);
        List<String> asked = new ArrayList<>(List.of(address[1].split("&")));
        int at = random.nextInt(asked.size());
        String[] pair = asked.get(at).split("=", 2);
        String name = pair[0];
        if (pair[1].startsWith("%7B")) {
            asked.set(at, name + "=" + encoded(spoilt(URLDecoder.decode(pair[1], StandardCharsets.UTF_8))));
            return address[0] + "?" + String.join("&", asked);
        }
        switch (random.nextInt(6)) {
            case 0 -> asked.remove(at);
            case 1 -> asked.add(asked.get(at));
            case 2 -> asked.add(name + "=" + encoded(text()));
            default -> asked.set(at, name + "=" + encoded(text()));
        }
        return address[0] + "?" + String.join("&", asked);
    }

    private byte[] form(String token) {
        StringBuilder form = new StringBuilder("token=" + token);
        for (int index = random.nextInt(6); index > 0; index--) {
            form.append('&')
                    .append(one(fields))
                    .append('=')
                    .append(encoded(random.nextBoolean() ? text() : one(bodies)));
        }
        return form.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private byte[] body() {
        byte[] body = (random.nextInt(3) == 0 ? BODIES[random.nextInt(BODIES.length)] : spoilt(one(bodies)))
                .getBytes(StandardCharsets.UTF_8);
        for (int index = random.nextInt(4) == 0 ? 3 : 0; index > 0 && body.length > 0; index--) {
            body[random.nextInt(body.length)] = (byte) random.nextInt(256);
        }
        return body;
    }

    /** Cuts a body short, or puts something else in the place of one of its values. */
    private String spoilt(String body) {
        if (random.nextInt(5) == 0) {
            return body.substring(0, random.nextInt(body.length() + 1));
        }
        List<String> parts = new ArrayList<>(List.of(body.split("(?<=[:,\\[{])|(?=[,\\]}])", -1)));
        for (int index = random.nextInt(3); index >= 0; index--) {
            String value = random.nextBoolean()
                    ? "\"" + text().replace("\\", "\\\\").replace("\"", "\\\"") + "\""
                    : one(List.of("null", "[]", "{}", "-1", "1e5", "99999999999999999999", "true", "[[[[]]]]", "0.1"));
            parts.set(random.nextInt(parts.size()), value);
        }
        return String.join("", parts);
    }

    /** The bytes of a text as UTF-8, a character for each. */
    private static String latin(String text) {
        return latin(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private String text() {
        String[] texts = random.nextInt(8) == 0 ? MARKUP : TEXTS;
        return texts[random.nextInt(texts.length)];
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static String encoded(String text) {
        StringBuilder encoded = new StringBuilder();
        for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
            encoded.append(
                    Character.isLetterOrDigit(each) || each == '-'
                            ? (char) each
                            : String.format("%%%02X", each & 0xff));
        }
        return encoded.toString();
    }
}
