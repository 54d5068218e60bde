package org.constitutionreview.notification;

import java.io.IOException;

/** A body went on beyond what a request can have. */
class RequestTooLargeException extends IOException {}
