package se.minimaria.web;

import jakarta.servlet.http.HttpServletResponse;

/** What a page may ask of the device: nothing, unless its handler says so here. */
public final class Powers {

    static final String HEADER = "Permissions-Policy";

    static final String NONE = "accelerometer=(), autoplay=(), bluetooth=(), camera=(), display-capture=(), "
            + "geolocation=(), gyroscope=(), hid=(), idle-detection=(), local-fonts=(), magnetometer=(), microphone=(), "
            + "midi=(), payment=(), screen-wake-lock=(), serial=(), usb=(), web-share=(), xr-spatial-tracking=()";

    private static final String TALK =
            NONE.replace("camera=()", "camera=(self)").replace("microphone=()", "microphone=(self)");

    private Powers() {}

    /** Lets this one page ask for camera and microphone; all else stays shut. */
    public static void cameraAndMicrophone(HttpServletResponse response) {
        response.setHeader(HEADER, TALK);
    }
}
