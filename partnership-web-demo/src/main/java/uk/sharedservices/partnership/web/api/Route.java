package uk.sharedservices.partnership.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;

/**
 * An address that is answered.
 *
 * @param method  how it is asked
 * @param path  its path, parameters in braces
 * @param summary  what it answers, as a sentence
 * @param description  what its callers have to know beside
 * @param parameters  the parameters of the address
 * @param body  the body that is sent, if one is
 * @param answers  the type of the answer
 * @param saves  whether it saves something, and answers with where that is
 * @param formats  whether the answer comes in other formats too, by a parameter that names one
 * @param handler  answers it
 */
record Route(
        HandlerType method,
        String path,
        String summary,
        String description,
        List<Parameter> parameters,
        Optional<Body> body,
        Type answers,
        boolean saves,
        boolean formats,
        Handler handler) {

    /**
     * A body that is sent.
     *
     * @param fields  the type whose fields it has
     * @param withPartnership  whether it may bring a partnership file of its own, as {@code partnership}
     */
    record Body(Class<?> fields, boolean withPartnership) {}

    Route {
        parameters = List.copyOf(parameters);
    }

    static Route get(
            String path,
            String summary,
            String description,
            List<Parameter> parameters,
            Type answers,
            Handler handler) {
        return new Route(
                HandlerType.GET,
                path,
                summary,
                description,
                parameters,
                Optional.empty(),
                answers,
                false,
                false,
                handler);
    }

    static Route post(String path, String summary, String description, Class<?> sent, Type answers, Handler handler) {
        return new Route(
                HandlerType.POST,
                path,
                summary,
                description,
                List.of(),
                Optional.of(new Body(sent, false)),
                answers,
                false,
                false,
                handler);
    }

    static Route saves(
            String path,
            String summary,
            String description,
            List<Parameter> parameters,
            Class<?> sent,
            Type answers,
            Handler handler) {
        return new Route(
                HandlerType.POST,
                path,
                summary,
                description,
                parameters,
                Optional.of(new Body(sent, false)),
                answers,
                true,
                false,
                handler);
    }

    void at(RoutesConfig routes) {
        if (method.equals(HandlerType.GET)) {
            routes.get(path, handler);
        } else {
            routes.post(path, handler);
        }
    }
}
