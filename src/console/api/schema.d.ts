/** What the API takes and answers: written by `npm run api:types`, never by hand. */
export interface paths {
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the process lives */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Health"];
                    };
                };
                /** @description Too many requests */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether requests may be sent here */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Health"];
                    };
                };
                /** @description Too many requests */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendar/{token}.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The calendar at an address that only one person knows */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    token: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A file */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/calendar": string;
                    };
                };
                /** @description Done */
                304: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The request does not fit its contract */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in with address and password */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Credentials"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SignedIn"];
                    };
                };
                /** @description The request does not fit its contract / The request cannot be read */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Exchange the refresh token for new tokens
         * @description The token is taken from the body, or else from the cookie. It is good once: one that is shown again later ends the sign-in, since somebody else may have it.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": components["schemas"]["Refreshing"] | null;
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SignedIn"];
                    };
                };
                /** @description The request does not fit its contract / The request cannot be read */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign out
         * @description Ends the sign-in of the access token or cookies that are sent. The tokens stop working at once.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": components["schemas"]["Refreshing"] | null;
                };
            };
            responses: {
                /** @description Done */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The request does not fit its contract / The request cannot be read */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in, and their part in workshops */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Me"];
                    };
                };
                /** @description This needs somebody who is signed in */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change one's own name */
        patch: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["OwnAccountChange"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Account"];
                    };
                };
                /** @description The request does not fit its contract / The request cannot be read */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/v1/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Accounts by address */
        get: {
            parameters: {
                query: {
                    /** @description How many at most */
                    limit: number;
                    /** @description The `next` of the page before */
                    cursor?: string;
                    /** @description Part of a name or an address */
                    q?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AccountList"];
                    };
                };
                /** @description The request does not fit its contract / The cursor is not one that was given out here */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Make an account for somebody */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Chosen by the sender, new for each deed. Repeated within a day, it gets the first answer again. */
                    "idempotency-key"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["NewAccount"];
                };
            };
            responses: {
                /** @description Created */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Account"];
                    };
                };
                /** @description The request does not fit its contract / The request cannot be read */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change what somebody may do, or let them in no more */
        patch: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AccountChange"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Account"];
                    };
                };
                /** @description The request does not fit its contract / The request cannot be read */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/v1/auth/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change one's own password; other places where one is signed in end */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PasswordChange"];
                };
            };
            responses: {
                /** @description Done */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The request does not fit its contract / The request cannot be read */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/countries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Countries in the English order of their short names */
        get: {
            parameters: {
                query?: {
                    /** @description M49 code of a region or subregion, such as 035 */
                    region?: string;
                    /** @description A country as people write it */
                    q?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CountryList"];
                    };
                };
                /** @description The request does not fit its contract */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sectors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sectors of society */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SectorList"];
                    };
                };
                /** @description Too many requests */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All agencies by acronym */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AgencyList"];
                    };
                };
                /** @description This needs somebody who is signed in */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Adds an agency */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Chosen by the sender, new for each deed. Repeated within a day, it gets the first answer again. */
                    "idempotency-key"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["NewAgency"];
                };
            };
            responses: {
                /** @description Created */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Agency"];
                    };
                };
                /** @description The request does not fit its contract / The request cannot be read */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One agency */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Agency"];
                    };
                };
                /** @description The request does not fit its contract */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /** Removes an agency that has no part in a workshop */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The request does not fit its contract / The request cannot be read */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        /** Changes an agency; needs If-Match */
        patch: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The ETag that was read, or * for whatever it is now */
                    "if-match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AgencyChange"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Agency"];
                    };
                };
                /** @description The request does not fit its contract / The request cannot be read */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/v1/agencies/logos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which agencies have a logo, and of which size */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AgencyLogoList"];
                    };
                };
                /** @description This needs somebody who is signed in */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{id}/logo.png": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The logo of an agency, as documents print it */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description An opaque picture of at most 1200 x 600 pixels */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "image/png": string;
                    };
                };
                /** @description Done */
                304: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The request does not fit its contract */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{id}/logo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Sets the logo of an agency from a PNG, JPEG or SVG of at most 2 MB as the body; it is made anew */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AgencyLogo"];
                    };
                };
                /** @description The request does not fit its contract / The request cannot be read */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        /** Removes the logo of an agency */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The request does not fit its contract / The request cannot be read */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/calendar-feeds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Your own addresses of the calendar of an agency */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    agency: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AgencyFeedList"];
                    };
                };
                /** @description The request does not fit its contract */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Makes an address at which a calendar reads the workshops of an agency that you may see */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Chosen by the sender, new for each deed. Repeated within a day, it gets the first answer again. */
                    "idempotency-key"?: string;
                };
                path: {
                    agency: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["NewAgencyFeed"];
                };
            };
            responses: {
                /** @description Created */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AgencyFeed"];
                    };
                };
                /** @description The request does not fit its contract / The request cannot be read */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/calendar-feeds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Ends an address of yours at once */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    agency: string;
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The request does not fit its contract / The request cannot be read */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Workshops in whose team one is, the latest first */
        get: {
            parameters: {
                query: {
                    /** @description How many at most */
                    limit: number;
                    /** @description The `next` of the page before */
                    cursor?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["WorkshopList"];
                    };
                };
                /** @description The request does not fit its contract / The cursor is not one that was given out here */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Creates a workshop; who creates it is its organiser */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Chosen by the sender, new for each deed. Repeated within a day, it gets the first answer again. */
                    "idempotency-key"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["NewWorkshop"];
                };
            };
            responses: {
                /** @description Created */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Workshop"];
                    };
                };
                /** @description The request does not fit its contract / The request cannot be read */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One workshop */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Workshop"];
                    };
                };
                /** @description The request does not fit its contract */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /** Removes a workshop without people or sessions; needs If-Match */
        delete: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The ETag that was read, or * for whatever it is now */
                    "if-match"?: string;
                };
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The request does not fit its contract / The request cannot be read */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        /** Changes a workshop; needs If-Match */
        patch: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The ETag that was read, or * for whatever it is now */
                    "if-match"?: string;
                };
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["WorkshopChange"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Workshop"];
                    };
                };
                /** @description The request does not fit its contract / The request cannot be read */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/agencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Agencies of the workshop in their order */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["WorkshopAgencies"];
                    };
                };
                /** @description The request does not fit its contract */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        /** Sets which agencies take part, in which order and role */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                };
                cookie?: never;
            };
            /** @description In the order in which they are named */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AgencyPart"][];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["WorkshopAgencies"];
                    };
                };
                /** @description The request does not fit its contract / The request cannot be read */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/rooms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Rooms in their order */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RoomList"];
                    };
                };
                /** @description The request does not fit its contract */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Adds a room */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Chosen by the sender, new for each deed. Repeated within a day, it gets the first answer again. */
                    "idempotency-key"?: string;
                };
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["NewRoom"];
                };
            };
            responses: {
                /** @description Created */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Room"];
                    };
                };
                /** @description The request does not fit its contract / The request cannot be read */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/rooms/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Removes a room without sessions */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The request does not fit its contract / The request cannot be read */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        /** Changes a room */
        patch: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RoomChange"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Room"];
                    };
                };
                /** @description The request does not fit its contract / The request cannot be read */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Categories in their order */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CategoryList"];
                    };
                };
                /** @description The request does not fit its contract */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Adds a category */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Chosen by the sender, new for each deed. Repeated within a day, it gets the first answer again. */
                    "idempotency-key"?: string;
                };
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["NewCategory"];
                };
            };
            responses: {
                /** @description Created */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Category"];
                    };
                };
                /** @description The request does not fit its contract / The request cannot be read */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/categories/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Removes a category without participants */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The request does not fit its contract / The request cannot be read */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        /** Changes a category */
        patch: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CategoryChange"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Category"];
                    };
                };
                /** @description The request does not fit its contract / The request cannot be read */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/team": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who works on the workshop, and as what */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MemberList"];
                    };
                };
                /** @description The request does not fit its contract */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        /** Gives somebody with an account a role */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["NewMember"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MemberList"];
                    };
                };
                /** @description The request does not fit its contract / The request cannot be read */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/team/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes somebody out of the team */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                    userId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The request does not fit its contract / The request cannot be read */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tokens of machines */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TokenList"];
                    };
                };
                /** @description The request does not fit its contract */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Makes a token for a machine; it is shown this once */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["NewToken"];
                };
            };
            responses: {
                /** @description Created */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["IssuedToken"];
                    };
                };
                /** @description The request does not fit its contract / The request cannot be read */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revokes a token at once */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The request does not fit its contract / The request cannot be read */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/audit-log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was done in the workshop, the latest first */
        get: {
            parameters: {
                query: {
                    /** @description Such as participants */
                    feature?: string;
                    user?: string;
                    /** @description Id of what it was done to */
                    subject?: string;
                    /** @description YYYY-MM-DD */
                    from?: string;
                    /** @description YYYY-MM-DD */
                    to?: string;
                    /** @description How many at most */
                    limit: number;
                    /** @description The `next` of the page before */
                    cursor?: string;
                };
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AuditLog"];
                    };
                };
                /** @description The request does not fit its contract / The cursor is not one that was given out here */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Your tasks, the latest first, at most 50. They are forgotten a day after their end */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TaskList"];
                    };
                };
                /** @description The request does not fit its contract */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/tasks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far a task is, and what came of it */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Task"];
                    };
                };
                /** @description The request does not fit its contract */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /** Forgets a task and its file */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The request does not fit its contract / The request cannot be read */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/tasks/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The file that a task has made */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A file */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/octet-stream": string;
                    };
                };
                /** @description The request does not fit its contract */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/tasks/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancels a task: at once where it waits, at its next step where it runs */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Task"];
                    };
                };
                /** @description The request does not fit its contract / The request cannot be read */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/participants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Participants in the order of their sort keys, or in another */
        get: {
            parameters: {
                query: {
                    country?: string[];
                    sector?: string[];
                    category?: string[];
                    state?: ("nominated" | "applied" | "invited" | "waiting" | "confirmed" | "declined" | "cancelled" | "replaced")[];
                    agency?: string[];
                    headOfDelegation?: boolean;
                    /** @description For organisers only */
                    listed?: boolean;
                    q?: string;
                    /** @description With a minus the other way round; name unless said */
                    sort?: "name" | "-name" | "country" | "-country" | "sector" | "-sector" | "category" | "-category" | "state" | "-state" | "agency" | "-agency" | "organisation" | "-organisation" | "reference" | "-reference" | "createdAt" | "-createdAt" | "changedAt" | "-changedAt";
                    /** @description Language in which countries are sorted by name */
                    lang?: "en" | "fr" | "es" | "ru" | "ar" | "zh";
                    /** @description How many at most */
                    limit: number;
                    /** @description The `next` of the page before */
                    cursor?: string;
                };
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ParticipantList"];
                    };
                };
                /** @description The request does not fit its contract / The cursor is not one that was given out here */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Registers a person: a place if one is free, the waiting list if not */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Chosen by the sender, new for each deed. Repeated within a day, it gets the first answer again. */
                    "idempotency-key"?: string;
                };
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Registration"];
                };
            };
            responses: {
                /** @description Created */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Participant"];
                    };
                };
                /** @description The request does not fit its contract / The request cannot be read */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/participants/facets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many people each value of each filter would find, beside the other filters */
        get: {
            parameters: {
                query?: {
                    country?: string[];
                    sector?: string[];
                    category?: string[];
                    state?: ("nominated" | "applied" | "invited" | "waiting" | "confirmed" | "declined" | "cancelled" | "replaced")[];
                    agency?: string[];
                    headOfDelegation?: boolean;
                    /** @description For organisers only */
                    listed?: boolean;
                    q?: string;
                };
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ParticipantFacets"];
                    };
                };
                /** @description The request does not fit its contract */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/participants/views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One’s own views of the list, in the order in which they were kept */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ParticipantsViews"];
                    };
                };
                /** @description The request does not fit its contract */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Keeps a view of the list */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Chosen by the sender, new for each deed. Repeated within a day, it gets the first answer again. */
                    "idempotency-key"?: string;
                };
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["NewParticipantsView"];
                };
            };
            responses: {
                /** @description Created */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ParticipantsView"];
                    };
                };
                /** @description The request does not fit its contract / The request cannot be read */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/participants/views/{viewId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Removes a view */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                    viewId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The request does not fit its contract / The request cannot be read */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        /** Gives a view another name or query */
        patch: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                    viewId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ParticipantsViewChange"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ParticipantsView"];
                    };
                };
                /** @description The request does not fit its contract / The request cannot be read */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/participants/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Changes one thing of many people: all or nobody. Who finds no place waits */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Chosen by the sender, new for each deed. Repeated within a day, it gets the first answer again. */
                    "idempotency-key"?: string;
                };
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ParticipantsChange"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ParticipantsChanged"];
                    };
                };
                /** @description The request does not fit its contract / The request cannot be read */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/participants/bulk/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes such a change back for everybody who was not changed since */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Chosen by the sender, new for each deed. Repeated within a day, it gets the first answer again. */
                    "idempotency-key"?: string;
                };
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ParticipantsUndoing"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ParticipantsUndone"];
                    };
                };
                /** @description The request does not fit its contract / The request cannot be read */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/participants/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One participant */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Participant"];
                    };
                };
                /** @description The request does not fit its contract */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes what is known of a person; needs If-Match */
        patch: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The ETag that was read, or * for whatever it is now */
                    "if-match"?: string;
                };
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ParticipantChange"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Participant"];
                    };
                };
                /** @description The request does not fit its contract / The request cannot be read */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/participants/{id}/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirms, declines or cancels; needs If-Match. A free place goes to who waits longest */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The ETag that was read, or * for whatever it is now */
                    "if-match"?: string;
                };
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["StateChange"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Participant"];
                    };
                };
                /** @description The request does not fit its contract / The request cannot be read */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/participants/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every state that the person has had, and what else was done and by whom */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ParticipantHistory"];
                    };
                };
                /** @description The request does not fit its contract */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/participants/{id}/replacement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Registers another person in the place of this one; needs If-Match */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The ETag that was read, or * for whatever it is now */
                    "if-match"?: string;
                    /** @description Chosen by the sender, new for each deed. Repeated within a day, it gets the first answer again. */
                    "idempotency-key"?: string;
                };
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Registration"];
                };
            };
            responses: {
                /** @description Created */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Participant"];
                    };
                };
                /** @description The request does not fit its contract / The request cannot be read */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/participants/{id}/erase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Erases names, contacts and needs for good, and keeps that somebody was there; needs If-Match */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The ETag that was read, or * for whatever it is now */
                    "if-match"?: string;
                };
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErasedParticipant"];
                    };
                };
                /** @description The request does not fit its contract / The request cannot be read */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/participants.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The list of participants as PDF, in one of three faces */
        get: {
            parameters: {
                query?: {
                    country?: string[];
                    sector?: string[];
                    category?: string[];
                    state?: ("nominated" | "applied" | "invited" | "waiting" | "confirmed" | "declined" | "cancelled" | "replaced")[];
                    agency?: string[];
                    headOfDelegation?: boolean;
                    /** @description For organisers only */
                    listed?: boolean;
                    q?: string;
                    face?: "internal" | "participants" | "public";
                    /** @description CSV only: with a byte order mark and guarded formulas */
                    forExcel?: boolean;
                    /** @description Of a document or workbook: unless said, the first of the languages of the workshop that is one of these, otherwise English. CSV and JSON are for machines, and in English unless said. */
                    lang?: "en" | "fr" | "es" | "ru" | "zh" | "ar";
                };
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A file */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/pdf": string;
                    };
                };
                /** @description The request does not fit its contract */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/participants.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The list of participants as XLSX, in one of three faces */
        get: {
            parameters: {
                query?: {
                    country?: string[];
                    sector?: string[];
                    category?: string[];
                    state?: ("nominated" | "applied" | "invited" | "waiting" | "confirmed" | "declined" | "cancelled" | "replaced")[];
                    agency?: string[];
                    headOfDelegation?: boolean;
                    /** @description For organisers only */
                    listed?: boolean;
                    q?: string;
                    face?: "internal" | "participants" | "public";
                    /** @description CSV only: with a byte order mark and guarded formulas */
                    forExcel?: boolean;
                    /** @description Of a document or workbook: unless said, the first of the languages of the workshop that is one of these, otherwise English. CSV and JSON are for machines, and in English unless said. */
                    lang?: "en" | "fr" | "es" | "ru" | "zh" | "ar";
                };
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A file */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    };
                };
                /** @description The request does not fit its contract */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/participants.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The list of participants as CSV, in one of three faces */
        get: {
            parameters: {
                query?: {
                    country?: string[];
                    sector?: string[];
                    category?: string[];
                    state?: ("nominated" | "applied" | "invited" | "waiting" | "confirmed" | "declined" | "cancelled" | "replaced")[];
                    agency?: string[];
                    headOfDelegation?: boolean;
                    /** @description For organisers only */
                    listed?: boolean;
                    q?: string;
                    face?: "internal" | "participants" | "public";
                    /** @description CSV only: with a byte order mark and guarded formulas */
                    forExcel?: boolean;
                    /** @description Of a document or workbook: unless said, the first of the languages of the workshop that is one of these, otherwise English. CSV and JSON are for machines, and in English unless said. */
                    lang?: "en" | "fr" | "es" | "ru" | "zh" | "ar";
                };
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A file */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/csv": string;
                    };
                };
                /** @description The request does not fit its contract */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/participants/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The list of participants as a file, made as a task: for long lists */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Chosen by the sender, new for each deed. Repeated within a day, it gets the first answer again. */
                    "idempotency-key"?: string;
                };
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["NewExport"];
                };
            };
            responses: {
                /** @description Accepted */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Task"];
                    };
                };
                /** @description The request does not fit its contract / The request cannot be read */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/participants/lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Frozen versions of the list, the latest first */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ListVersionList"];
                    };
                };
                /** @description The request does not fit its contract */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Freezes who is confirmed now as the next version of the list */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Chosen by the sender, new for each deed. Repeated within a day, it gets the first answer again. */
                    "idempotency-key"?: string;
                };
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["NewListVersion"];
                };
            };
            responses: {
                /** @description Created */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ListVersion"];
                    };
                };
                /** @description The request does not fit its contract / The request cannot be read */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/participants/lists/{number}.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A frozen version as PDF, in one of three faces
         * @description As it was frozen, with contact data of today. Who must no longer be listed is left out of the faces that leave the house.
         */
        get: {
            parameters: {
                query?: {
                    face?: "internal" | "participants" | "public";
                    /** @description CSV only: with a byte order mark and guarded formulas */
                    forExcel?: boolean;
                    /** @description Of a document or workbook: unless said, the first of the languages of the workshop that is one of these, otherwise English. CSV and JSON are for machines, and in English unless said. */
                    lang?: "en" | "fr" | "es" | "ru" | "zh" | "ar";
                };
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                    /** @description From 1 in each workshop, over both kinds */
                    number: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A file */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/pdf": string;
                    };
                };
                /** @description The request does not fit its contract */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/participants/lists/{number}.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A frozen version as XLSX, in one of three faces
         * @description As it was frozen, with contact data of today. Who must no longer be listed is left out of the faces that leave the house.
         */
        get: {
            parameters: {
                query?: {
                    face?: "internal" | "participants" | "public";
                    /** @description CSV only: with a byte order mark and guarded formulas */
                    forExcel?: boolean;
                    /** @description Of a document or workbook: unless said, the first of the languages of the workshop that is one of these, otherwise English. CSV and JSON are for machines, and in English unless said. */
                    lang?: "en" | "fr" | "es" | "ru" | "zh" | "ar";
                };
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                    /** @description From 1 in each workshop, over both kinds */
                    number: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A file */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    };
                };
                /** @description The request does not fit its contract */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/participants/lists/{number}.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A frozen version as CSV, in one of three faces
         * @description As it was frozen, with contact data of today. Who must no longer be listed is left out of the faces that leave the house.
         */
        get: {
            parameters: {
                query?: {
                    face?: "internal" | "participants" | "public";
                    /** @description CSV only: with a byte order mark and guarded formulas */
                    forExcel?: boolean;
                    /** @description Of a document or workbook: unless said, the first of the languages of the workshop that is one of these, otherwise English. CSV and JSON are for machines, and in English unless said. */
                    lang?: "en" | "fr" | "es" | "ru" | "zh" | "ar";
                };
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                    /** @description From 1 in each workshop, over both kinds */
                    number: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A file */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/csv": string;
                    };
                };
                /** @description The request does not fit its contract */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/participants/lists/{number}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a frozen version tells differently from the one before */
        get: {
            parameters: {
                query?: {
                    face?: "internal" | "participants" | "public";
                };
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                    /** @description From 1 in each workshop, over both kinds */
                    number: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ListChanges"];
                    };
                };
                /** @description The request does not fit its contract */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/participants/import-template.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An empty list with the headings that are understood, and what may be written in this workshop */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A file */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    };
                };
                /** @description The request does not fit its contract */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/participants/import/columns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says which columns a spreadsheet has, and which field each seems to hold. Nothing is kept */
        post: {
            parameters: {
                query?: {
                    /** @description Of a workbook; otherwise the first that is filled */
                    sheet?: string;
                    /** @description The row with the headings; otherwise it is looked for */
                    headerRow?: number;
                };
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ImportColumns"];
                    };
                };
                /** @description The request does not fit its contract / The request cannot be read */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/participants/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Imports delegates from a spreadsheet (CSV or XLSX as the body): all rows or none */
        post: {
            parameters: {
                query?: {
                    /** @description Only says what would happen */
                    dryRun?: boolean;
                    /** @description Which field each column holds, as `H=country,A=reference` or as JSON `{"H": "country", "A": null}`. Columns that are not named are ignored. Without it, columns are known by their headings. */
                    mapping?: string;
                    /** @description Of a workbook; otherwise the first that is filled */
                    sheet?: string;
                    /** @description The row with the headings; otherwise it is looked for */
                    headerRow?: number;
                };
                header?: {
                    /** @description Chosen by the sender, new for each deed. Repeated within a day, it gets the first answer again. */
                    "idempotency-key"?: string;
                };
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ImportReport"];
                    };
                };
                /** @description Created */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ImportReport"];
                    };
                };
                /** @description The request does not fit its contract / The request cannot be read */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/participants/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Imports as a task: its result is what /participants/import answers, its file a list of the faults */
        post: {
            parameters: {
                query?: {
                    /** @description Only says what would happen */
                    dryRun?: boolean;
                    /** @description Which field each column holds, as `H=country,A=reference` or as JSON `{"H": "country", "A": null}`. Columns that are not named are ignored. Without it, columns are known by their headings. */
                    mapping?: string;
                    /** @description Of a workbook; otherwise the first that is filled */
                    sheet?: string;
                    /** @description The row with the headings; otherwise it is looked for */
                    headerRow?: number;
                };
                header?: {
                    /** @description Chosen by the sender, new for each deed. Repeated within a day, it gets the first answer again. */
                    "idempotency-key"?: string;
                };
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Accepted */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Task"];
                    };
                };
                /** @description The request does not fit its contract / The request cannot be read */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sessions of the draft in their order */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SessionList"];
                    };
                };
                /** @description The request does not fit its contract */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Adds a session to the draft */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Chosen by the sender, new for each deed. Repeated within a day, it gets the first answer again. */
                    "idempotency-key"?: string;
                };
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["NewSession"];
                };
            };
            responses: {
                /** @description Created */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SavedSession"];
                    };
                };
                /** @description The request does not fit its contract / The request cannot be read */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One session of the draft */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Session"];
                    };
                };
                /** @description The request does not fit its contract */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /** Removes a session from the draft; needs If-Match */
        delete: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The ETag that was read, or * for whatever it is now */
                    "if-match"?: string;
                };
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The request does not fit its contract / The request cannot be read */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        /** Changes a session of the draft; needs If-Match */
        patch: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The ETag that was read, or * for whatever it is now */
                    "if-match"?: string;
                };
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SessionChange"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SavedSession"];
                    };
                };
                /** @description The request does not fit its contract / The request cannot be read */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/agenda/warnings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What to look at before the draft is released */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SessionWarningList"];
                    };
                };
                /** @description The request does not fit its contract */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/agenda/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a release now would change against the latest one */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["NextAgendaRelease"];
                    };
                };
                /** @description The request does not fit its contract */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/agenda/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sets the draft back to a release; what it did not have waits in the draft without a time */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Chosen by the sender, new for each deed. Repeated within a day, it gets the first answer again. */
                    "idempotency-key"?: string;
                };
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["DraftReset"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DraftResetResult"];
                    };
                };
                /** @description The request does not fit its contract / The request cannot be read */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/sessions/shift": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Moves scheduled sessions by the same minutes, all or none; gives them as they are then */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Chosen by the sender, new for each deed. Repeated within a day, it gets the first answer again. */
                    "idempotency-key"?: string;
                };
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SessionShift"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SessionList"];
                    };
                };
                /** @description The request does not fit its contract / The request cannot be read */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/agenda": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The agenda as released, by days */
        get: {
            parameters: {
                query?: {
                    /** @description The latest unless said; others for the team alone */
                    release?: number;
                };
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Agenda"];
                    };
                };
                /** @description The request does not fit its contract */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/agenda.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The agenda as released, as a document */
        get: {
            parameters: {
                query?: {
                    /** @description The latest unless said; others for the team alone */
                    release?: number;
                    /** @description A list by days unless said; grid: a timetable on one page if it fits */
                    form?: "list" | "grid";
                    /** @description Of a document or workbook: unless said, the first of the languages of the workshop that is one of these, otherwise English. CSV and JSON are for machines, and in English unless said. */
                    lang?: "en" | "fr" | "es" | "ru" | "zh" | "ar";
                };
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A file */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/pdf": string;
                    };
                };
                /** @description Done */
                304: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The request does not fit its contract */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/agenda/releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Releases, the latest first */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ReleaseList"];
                    };
                };
                /** @description The request does not fit its contract */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Releases the draft as the next Rev.n */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Chosen by the sender, new for each deed. Repeated within a day, it gets the first answer again. */
                    "idempotency-key"?: string;
                };
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["NewRelease"];
                };
            };
            responses: {
                /** @description Created */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ReleaseLine"];
                    };
                };
                /** @description The request does not fit its contract / The request cannot be read */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/agenda/releases/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One release, with what changed since the one before or since any other */
        get: {
            parameters: {
                query?: {
                    /** @description An earlier release, from which changes are told */
                    since?: number;
                };
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                    number: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Agenda"];
                    };
                };
                /** @description The request does not fit its contract */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/tracks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tracks in their order */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TrackList"];
                    };
                };
                /** @description The request does not fit its contract */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Adds a track */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Chosen by the sender, new for each deed. Repeated within a day, it gets the first answer again. */
                    "idempotency-key"?: string;
                };
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["NewTrack"];
                };
            };
            responses: {
                /** @description Created */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Track"];
                    };
                };
                /** @description The request does not fit its contract / The request cannot be read */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/tracks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Removes a track without sessions */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The request does not fit its contract / The request cannot be read */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        /** Changes a track, or puts it in another place */
        patch: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["TrackChange"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Track"];
                    };
                };
                /** @description The request does not fit its contract / The request cannot be read */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/materials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Materials that the reader may see, by session and in their order; the team sees all */
        get: {
            parameters: {
                query?: {
                    session?: string;
                };
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MaterialList"];
                    };
                };
                /** @description The request does not fit its contract */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Adds a material to a session: PDF, PPTX, ODP, PNG, JPEG or WebP of at most 50 MB as the body */
        post: {
            parameters: {
                query: {
                    session: string;
                    title: string;
                    /** @description public: whoever sees the agenda; participants: who is confirmed; secretariat: the team alone. Outside the team only once the session is in a release. */
                    visibility: "public" | "participants" | "secretariat";
                    /** @description BCP 47 primary language tag, such as en */
                    language?: string;
                };
                header?: {
                    /** @description Chosen by the sender, new for each deed. Repeated within a day, it gets the first answer again. */
                    "idempotency-key"?: string;
                };
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Created */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Material"];
                    };
                };
                /** @description The request does not fit its contract / The file did not arrive whole / The request cannot be read */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/materials/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every version of the file of a material, the latest first */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MaterialVersionList"];
                    };
                };
                /** @description The request does not fit its contract */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/materials/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Removes a material with every version of its file; needs If-Match */
        delete: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The ETag that was read, or * for whatever it is now */
                    "if-match"?: string;
                };
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The request does not fit its contract / The request cannot be read */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        /** Changes what is said of a material, or its place among the others; needs If-Match */
        patch: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The ETag that was read, or * for whatever it is now */
                    "if-match"?: string;
                };
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["MaterialChange"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Material"];
                    };
                };
                /** @description The request does not fit its contract / The request cannot be read */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/materials/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The file of a material, whole or the part that Range asks for */
        get: {
            parameters: {
                query?: {
                    /** @description Older ones are for the team; unless said, the latest */
                    version?: number;
                };
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The whole file */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/pdf": string;
                        "application/vnd.openxmlformats-officedocument.presentationml.presentation": string;
                        "application/vnd.oasis.opendocument.presentation": string;
                        "image/png": string;
                        "image/jpeg": string;
                        "image/webp": string;
                    };
                };
                /** @description The part that was asked for */
                206: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/pdf": string;
                        "application/vnd.openxmlformats-officedocument.presentationml.presentation": string;
                        "application/vnd.oasis.opendocument.presentation": string;
                        "image/png": string;
                        "image/jpeg": string;
                        "image/webp": string;
                    };
                };
                /** @description Done */
                304: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The request does not fit its contract */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        /** A new version of the file of a material as the body; needs If-Match */
        put: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The ETag that was read, or * for whatever it is now */
                    "if-match"?: string;
                };
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Material"];
                    };
                };
                /** @description The request does not fit its contract / The file did not arrive whole / The request cannot be read */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/breakouts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sets of groups that meet at one time: who has a place where, and who has none */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Breakouts"];
                    };
                };
                /** @description The request does not fit its contract */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/breakouts.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists of groups for the doors of their rooms */
        get: {
            parameters: {
                query?: {
                    /** @description Of a document or workbook: unless said, the first of the languages of the workshop that is one of these, otherwise English. CSV and JSON are for machines, and in English unless said. */
                    lang?: "en" | "fr" | "es" | "ru" | "zh" | "ar";
                };
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A file */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/pdf": string;
                    };
                };
                /** @description The request does not fit its contract */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/breakouts.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Groups and their people as a workbook for the team */
        get: {
            parameters: {
                query?: {
                    /** @description Of a document or workbook: unless said, the first of the languages of the workshop that is one of these, otherwise English. CSV and JSON are for machines, and in English unless said. */
                    lang?: "en" | "fr" | "es" | "ru" | "zh" | "ar";
                };
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A file */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    };
                };
                /** @description The request does not fit its contract */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/breakouts/balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Spreads people over groups: mixed, by delegation or by wish; says how even it was and is */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The ETag that was read, or * for whatever it is now */
                    "if-match"?: string;
                    /** @description Chosen by the sender, new for each deed. Repeated within a day, it gets the first answer again. */
                    "idempotency-key"?: string;
                };
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["NewBalance"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["BreakoutBalance"];
                    };
                };
                /** @description The request does not fit its contract / The request cannot be read */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/breakouts/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Gives places by hand, or takes them back: several at once, all or none */
        patch: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The ETag that was read, or * for whatever it is now */
                    "if-match"?: string;
                };
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["NewPlaces"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["BreakoutPlaces"];
                    };
                };
                /** @description The request does not fit its contract / The request cannot be read */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/schedule.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The agenda as released, as schedule.json of conferences. Cancelled sessions are left out */
        get: {
            parameters: {
                query?: {
                    /** @description The latest unless said; others for the team alone */
                    release?: number;
                };
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A file */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": string;
                    };
                };
                /** @description Done */
                304: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The request does not fit its contract */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/schedule.xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The agenda as released, as schedule.xml of conferences. Cancelled sessions are left out */
        get: {
            parameters: {
                query?: {
                    /** @description The latest unless said; others for the team alone */
                    release?: number;
                };
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A file */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/xml": string;
                    };
                };
                /** @description Done */
                304: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The request does not fit its contract */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/agenda/import-template.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An empty agenda with the headings that are understood, and what may be written in this workshop */
        get: {
            parameters: {
                query?: {
                    /** @description Of a document or workbook: unless said, the first of the languages of the workshop that is one of these, otherwise English. CSV and JSON are for machines, and in English unless said. */
                    lang?: "en" | "fr" | "es" | "ru" | "zh" | "ar";
                };
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A file */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    };
                };
                /** @description The request does not fit its contract */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/agenda/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Imports an agenda into the draft (schedule.json, schedule.xml, CSV or XLSX as the body): all or nothing */
        post: {
            parameters: {
                query?: {
                    /** @description Only says what would happen */
                    dryRun?: boolean;
                    /** @description Rooms that the workshop does not have are made; otherwise they are faults */
                    createRooms?: boolean;
                    /** @description Tracks that the workshop does not have are made; otherwise they are faults */
                    createTracks?: boolean;
                    /** @description Names that are the display name of exactly one listed participant become this participant */
                    linkPeople?: boolean;
                };
                header?: {
                    /** @description Chosen by the sender, new for each deed. Repeated within a day, it gets the first answer again. */
                    "idempotency-key"?: string;
                };
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AgendaImport"];
                    };
                };
                /** @description The request does not fit its contract / The request cannot be read */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/checkpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Doors that are open for scanning */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CheckpointList"];
                    };
                };
                /** @description The request does not fit its contract */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Opens the door of a day or session; opened twice it is the same */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                };
                cookie?: never;
            };
            /** @description The door of a day (`day`) or of a session (`sessionId`) */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["NewCheckpoint"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Checkpoint"];
                    };
                };
                /** @description Created */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Checkpoint"];
                    };
                };
                /** @description The request does not fit its contract / The request cannot be read */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/attendance/scans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was scanned, the latest first; scans that were taken back say why */
        get: {
            parameters: {
                query: {
                    participant?: string;
                    checkpoint?: string;
                    /** @description How many at most */
                    limit: number;
                    /** @description The `next` of the page before */
                    cursor?: string;
                };
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ScanList"];
                    };
                };
                /** @description The request does not fit its contract / The cursor is not one that was given out here */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Takes a batch of scans; each is kept once by its id */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ScanBatch"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ScanResults"];
                    };
                };
                /** @description The request does not fit its contract / The request cannot be read */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/attendance/admissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lets a person in who was found by name, as if their badge had been scanned */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Admission"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ScanResult"];
                    };
                };
                /** @description The request does not fit its contract / The request cannot be read */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/attendance/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** People by their names, to be let in; ten at most */
        get: {
            parameters: {
                query: {
                    q: string;
                };
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DeskPeople"];
                    };
                };
                /** @description The request does not fit its contract */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/attendance/scans/{id}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a scan back, with a reason; the scan itself stays */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Voiding"];
                };
            };
            responses: {
                /** @description Done */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The request does not fit its contract / The request cannot be read */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/attendance/presence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who was at a checkpoint, and who is inside now */
        get: {
            parameters: {
                query: {
                    checkpoint: string;
                };
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PresenceList"];
                    };
                };
                /** @description The request does not fit its contract */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/attendance/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who came and who is here now, by door, country and agency */
        get: {
            parameters: {
                query?: {
                    checkpoint?: string;
                };
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["LiveAttendance"];
                    };
                };
                /** @description The request does not fit its contract */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/attendance/missing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Confirmed people who were not seen at a door; for a day, at none of its doors */
        get: {
            parameters: {
                query: {
                    checkpoint: string;
                    country?: string[];
                    category?: string[];
                    agency?: string[];
                    q?: string;
                    /** @description How many at most */
                    limit: number;
                    /** @description The `next` of the page before */
                    cursor?: string;
                };
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MissingPeople"];
                    };
                };
                /** @description The request does not fit its contract / The cursor is not one that was given out here */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/attendance/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds a scan by hand, with a reason, and takes back others in the same act */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Chosen by the sender, new for each deed. Repeated within a day, it gets the first answer again. */
                    "idempotency-key"?: string;
                };
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AttendanceCorrection"];
                };
            };
            responses: {
                /** @description Created */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CorrectedScan"];
                    };
                };
                /** @description The request does not fit its contract / The request cannot be read */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/attendance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The attendance report */
        get: {
            parameters: {
                query?: {
                    /** @description Acronym; an officer always gets their own agency */
                    agency?: string;
                    /** @description Of a document or workbook: unless said, the first of the languages of the workshop that is one of these, otherwise English. CSV and JSON are for machines, and in English unless said. */
                    lang?: "en" | "fr" | "es" | "ru" | "zh" | "ar";
                };
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AttendanceReport"];
                    };
                };
                /** @description The request does not fit its contract */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/attendance.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The attendance report as PDF; the figures are those of the JSON */
        get: {
            parameters: {
                query?: {
                    /** @description Acronym; an officer always gets their own agency */
                    agency?: string;
                    /** @description Of a document or workbook: unless said, the first of the languages of the workshop that is one of these, otherwise English. CSV and JSON are for machines, and in English unless said. */
                    lang?: "en" | "fr" | "es" | "ru" | "zh" | "ar";
                    /** @description CSV only: with a byte order mark and guarded formulas */
                    forExcel?: boolean;
                };
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A file */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/pdf": string;
                    };
                };
                /** @description The request does not fit its contract */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/attendance.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The attendance report as XLSX; the figures are those of the JSON */
        get: {
            parameters: {
                query?: {
                    /** @description Acronym; an officer always gets their own agency */
                    agency?: string;
                    /** @description Of a document or workbook: unless said, the first of the languages of the workshop that is one of these, otherwise English. CSV and JSON are for machines, and in English unless said. */
                    lang?: "en" | "fr" | "es" | "ru" | "zh" | "ar";
                    /** @description CSV only: with a byte order mark and guarded formulas */
                    forExcel?: boolean;
                };
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A file */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    };
                };
                /** @description The request does not fit its contract */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/attendance.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The attendance report as CSV; the figures are those of the JSON */
        get: {
            parameters: {
                query?: {
                    /** @description Acronym; an officer always gets their own agency */
                    agency?: string;
                    /** @description Of a document or workbook: unless said, the first of the languages of the workshop that is one of these, otherwise English. CSV and JSON are for machines, and in English unless said. */
                    lang?: "en" | "fr" | "es" | "ru" | "zh" | "ar";
                    /** @description CSV only: with a byte order mark and guarded formulas */
                    forExcel?: boolean;
                };
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A file */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/csv": string;
                    };
                };
                /** @description The request does not fit its contract */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/attendance/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes the attendance report as a task, whose file it is */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Chosen by the sender, new for each deed. Repeated within a day, it gets the first answer again. */
                    "idempotency-key"?: string;
                };
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AttendanceReportOrder"];
                };
            };
            responses: {
                /** @description Accepted */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Task"];
                    };
                };
                /** @description The request does not fit its contract / The request cannot be read */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/sign-in-sheets.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sheets to sign on, for each day, one day or one session, with everybody who is confirmed */
        get: {
            parameters: {
                query?: {
                    /** @description One day of the workshop; unless said, a sheet for each of its days */
                    day?: string;
                    /** @description The sheet of one session, instead of days */
                    session?: string;
                    /** @description Of a document or workbook: unless said, the first of the languages of the workshop that is one of these, otherwise English. CSV and JSON are for machines, and in English unless said. */
                    lang?: "en" | "fr" | "es" | "ru" | "zh" | "ar";
                    /** @description Empty rows for who is not on the list; 10 unless said */
                    blank?: number;
                };
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A file */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/pdf": string;
                    };
                };
                /** @description The request does not fit its contract */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Confirmed participants by country, sector, sex and agency */
        get: {
            parameters: {
                query?: {
                    /** @description Of a document or workbook: unless said, the first of the languages of the workshop that is one of these, otherwise English. CSV and JSON are for machines, and in English unless said. */
                    lang?: "en" | "fr" | "es" | "ru" | "zh" | "ar";
                };
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Statistics"];
                    };
                };
                /** @description The request does not fit its contract */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/statistics.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The statistics for donors as a document: participation, presence and roles, with charts */
        get: {
            parameters: {
                query?: {
                    /** @description Of a document or workbook: unless said, the first of the languages of the workshop that is one of these, otherwise English. CSV and JSON are for machines, and in English unless said. */
                    lang?: "en" | "fr" | "es" | "ru" | "zh" | "ar";
                    /** @description For readers outside the house: rows of one or two people are told together. */
                    outside?: boolean;
                };
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A file */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/pdf": string;
                    };
                };
                /** @description The request does not fit its contract */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/outcomes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Outcomes by kind in their order */
        get: {
            parameters: {
                query: {
                    kind?: "note" | "challenge" | "recommendation" | "good-practice" | "commitment";
                    sessionId?: string;
                    /** @description How many at most */
                    limit: number;
                    /** @description The `next` of the page before */
                    cursor?: string;
                };
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OutcomeList"];
                    };
                };
                /** @description The request does not fit its contract / The cursor is not one that was given out here */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Records an outcome */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Chosen by the sender, new for each deed. Repeated within a day, it gets the first answer again. */
                    "idempotency-key"?: string;
                };
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["NewOutcome"];
                };
            };
            responses: {
                /** @description Created */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Outcome"];
                    };
                };
                /** @description The request does not fit its contract / The request cannot be read */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/outcomes/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Sets the order of the outcomes of one kind */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["OutcomeOrder"];
                };
            };
            responses: {
                /** @description Done */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The request does not fit its contract / The request cannot be read */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/outcomes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One outcome */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Outcome"];
                    };
                };
                /** @description The request does not fit its contract */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /** Removes an outcome; needs If-Match */
        delete: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The ETag that was read, or * for whatever it is now */
                    "if-match"?: string;
                };
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The request does not fit its contract / The request cannot be read */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        /** Changes an outcome; needs If-Match */
        patch: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The ETag that was read, or * for whatever it is now */
                    "if-match"?: string;
                };
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["OutcomeChange"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Outcome"];
                    };
                };
                /** @description The request does not fit its contract / The request cannot be read */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/remarks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Remarks given for the record */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RemarkList"];
                    };
                };
                /** @description The request does not fit its contract */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Records a remark given for the record */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Chosen by the sender, new for each deed. Repeated within a day, it gets the first answer again. */
                    "idempotency-key"?: string;
                };
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                };
                cookie?: never;
            };
            /** @description Words given for the record, with the name of who said them */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["NewRemark"];
                };
            };
            responses: {
                /** @description Created */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Remark"];
                    };
                };
                /** @description The request does not fit its contract / The request cannot be read */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/remarks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Removes a remark */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The request does not fit its contract / The request cannot be read */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/outcome-report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the outcome report says, to be read before it is printed */
        get: {
            parameters: {
                query?: {
                    /** @description internal: everybody is counted and listed; otherwise those who agreed */
                    face?: "internal" | "participants";
                    /** @description Of a document or workbook: unless said, the first of the languages of the workshop that is one of these, otherwise English. CSV and JSON are for machines, and in English unless said. */
                    lang?: "en" | "fr" | "es" | "ru" | "zh" | "ar";
                };
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OutcomeReport"];
                    };
                };
                /** @description The request does not fit its contract */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/outcome-report.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The outcome report as a document */
        get: {
            parameters: {
                query?: {
                    /** @description internal: everybody is counted and listed; otherwise those who agreed */
                    face?: "internal" | "participants";
                    /** @description Of a document or workbook: unless said, the first of the languages of the workshop that is one of these, otherwise English. CSV and JSON are for machines, and in English unless said. */
                    lang?: "en" | "fr" | "es" | "ru" | "zh" | "ar";
                };
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A file */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/pdf": string;
                    };
                };
                /** @description The request does not fit its contract */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/badges.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Badges of confirmed people as a file, which counts as no printing */
        get: {
            parameters: {
                query?: {
                    country?: string[];
                    sector?: string[];
                    agency?: string[];
                    headOfDelegation?: boolean;
                    /** @description For organisers only */
                    listed?: boolean;
                    q?: string;
                    category?: string[];
                    /** @description Whose present badge was never printed, or was printed before */
                    printed?: "never" | "before";
                    /** @description country, unless said: as in the list of participants */
                    order?: "country" | "name" | "category";
                    /** @description Participants, with commas between them; 200 at most */
                    ids?: string;
                    /** @description Name of a layout; a6-four-up, unless said */
                    layout?: string;
                    /** @description Print without the characters that no font has, instead of refusing */
                    force?: boolean;
                };
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A file */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/pdf": string;
                    };
                };
                /** @description The request does not fit its contract */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/participants/{id}/badge.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One person's badge on a page of its own */
        get: {
            parameters: {
                query?: {
                    /** @description Name of a layout; a6-four-up, unless said */
                    layout?: string;
                    /** @description Print without the characters that no font has, instead of refusing */
                    force?: boolean;
                };
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A file */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/pdf": string;
                    };
                };
                /** @description The request does not fit its contract */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/participants/{id}/badge-token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Issues a new badge; the old one stops working at once */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Chosen by the sender, new for each deed. Repeated within a day, it gets the first answer again. */
                    "idempotency-key"?: string;
                };
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Created */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["IssuedBadge"];
                    };
                };
                /** @description The request does not fit its contract / The request cannot be read */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/badges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who would be printed, in the order of the sheets, and how often they were */
        get: {
            parameters: {
                query: {
                    country?: string[];
                    sector?: string[];
                    agency?: string[];
                    headOfDelegation?: boolean;
                    /** @description For organisers only */
                    listed?: boolean;
                    q?: string;
                    category?: string[];
                    /** @description Whose present badge was never printed, or was printed before */
                    printed?: "never" | "before";
                    /** @description country, unless said: as in the list of participants */
                    order?: "country" | "name" | "category";
                    /** @description Participants, with commas between them; 200 at most */
                    ids?: string;
                    /** @description How many at most */
                    limit: number;
                    /** @description The `next` of the page before */
                    cursor?: string;
                };
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["BadgeChoice"];
                    };
                };
                /** @description The request does not fit its contract / The cursor is not one that was given out here */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/badges/preview.svg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One sheet as a picture, as it would be printed, with codes that open nothing */
        get: {
            parameters: {
                query: {
                    country?: string[];
                    sector?: string[];
                    agency?: string[];
                    headOfDelegation?: boolean;
                    /** @description For organisers only */
                    listed?: boolean;
                    q?: string;
                    category?: string[];
                    /** @description Whose present badge was never printed, or was printed before */
                    printed?: "never" | "before";
                    /** @description country, unless said: as in the list of participants */
                    order?: "country" | "name" | "category";
                    /** @description Participants, with commas between them; 200 at most */
                    ids?: string;
                    /** @description Name of a layout; a6-four-up, unless said */
                    layout?: string;
                    sheet: number;
                    /** @description Of the sheet; the front, unless said */
                    side?: "front" | "back";
                };
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A file */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "image/svg+xml": string;
                    };
                };
                /** @description The request does not fit its contract */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/badges/prints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was printed, the latest first */
        get: {
            parameters: {
                query: {
                    /** @description How many at most */
                    limit: number;
                    /** @description The `next` of the page before */
                    cursor?: string;
                };
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["BadgePrintList"];
                    };
                };
                /** @description The request does not fit its contract / The cursor is not one that was given out here */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Prints badges as a task and counts them; the file is the task’s */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Chosen by the sender, new for each deed. Repeated within a day, it gets the first answer again. */
                    "idempotency-key"?: string;
                };
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["BadgePrintOrder"];
                };
            };
            responses: {
                /** @description Accepted */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Task"];
                    };
                };
                /** @description The request does not fit its contract / The request cannot be read */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/badges/prints/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One printing, with the people whose badges were on it */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["BadgePrintWithPeople"];
                    };
                };
                /** @description The request does not fit its contract */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/badge-layouts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The layouts in which badges, name plates and seating cards are printed */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["BadgeLayoutList"];
                    };
                };
                /** @description The request does not fit its contract */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/badge-layouts/{layout}/preview.svg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One side of a badge in a layout as a picture, of somebody who does not exist */
        get: {
            parameters: {
                query?: {
                    /** @description Of the badge; the front, unless said */
                    side?: "front" | "back" | "inside-left" | "inside-right";
                };
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                    /** @description Name of a layout */
                    layout: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A file */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "image/svg+xml": string;
                    };
                };
                /** @description The request does not fit its contract */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/name-plates.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Name plates to stand on tables, by State or by person */
        get: {
            parameters: {
                query?: {
                    country?: string[];
                    sector?: string[];
                    agency?: string[];
                    headOfDelegation?: boolean;
                    /** @description For organisers only */
                    listed?: boolean;
                    q?: string;
                    category?: string[];
                    /** @description Whose present badge was never printed, or was printed before */
                    printed?: "never" | "before";
                    /** @description country, unless said: as in the list of participants */
                    order?: "country" | "name" | "category";
                    /** @description Participants, with commas between them; 200 at most */
                    ids?: string;
                    /** @description Name of a layout */
                    layout?: string;
                    /** @description Of a document or workbook: unless said, the first of the languages of the workshop that is one of these, otherwise English. CSV and JSON are for machines, and in English unless said. */
                    lang?: "en" | "fr" | "es" | "ru" | "zh" | "ar";
                    /** @description One for each person, unless said, or State */
                    by?: "country" | "person";
                    /** @description Print without the characters that no font has, instead of refusing */
                    force?: boolean;
                };
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A file */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/pdf": string;
                    };
                };
                /** @description The request does not fit its contract / The request does not fit its contract */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/name-plates/preview.svg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One sheet of name plates as a picture */
        get: {
            parameters: {
                query: {
                    country?: string[];
                    sector?: string[];
                    agency?: string[];
                    headOfDelegation?: boolean;
                    /** @description For organisers only */
                    listed?: boolean;
                    q?: string;
                    category?: string[];
                    /** @description Whose present badge was never printed, or was printed before */
                    printed?: "never" | "before";
                    /** @description country, unless said: as in the list of participants */
                    order?: "country" | "name" | "category";
                    /** @description Participants, with commas between them; 200 at most */
                    ids?: string;
                    /** @description Name of a layout */
                    layout?: string;
                    /** @description Of a document or workbook: unless said, the first of the languages of the workshop that is one of these, otherwise English. CSV and JSON are for machines, and in English unless said. */
                    lang?: "en" | "fr" | "es" | "ru" | "zh" | "ar";
                    /** @description One for each person, unless said, or State */
                    by?: "country" | "person";
                    sheet: number;
                };
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A file */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "image/svg+xml": string;
                    };
                };
                /** @description The request does not fit its contract / The request does not fit its contract */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/seating-cards.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cards for the places at a table, in the order in which people sit */
        get: {
            parameters: {
                query?: {
                    country?: string[];
                    sector?: string[];
                    agency?: string[];
                    headOfDelegation?: boolean;
                    /** @description For organisers only */
                    listed?: boolean;
                    q?: string;
                    category?: string[];
                    /** @description Whose present badge was never printed, or was printed before */
                    printed?: "never" | "before";
                    /** @description Participants, with commas between them; 200 at most */
                    ids?: string;
                    /** @description Name of a layout */
                    layout?: string;
                    /** @description Of a document or workbook: unless said, the first of the languages of the workshop that is one of these, otherwise English. CSV and JSON are for machines, and in English unless said. */
                    lang?: "en" | "fr" | "es" | "ru" | "zh" | "ar";
                    /** @description The Member State that was drawn by lot to sit first */
                    startingWith?: string;
                    /** @description With the number of the seat */
                    numbered?: boolean;
                    /** @description Print without the characters that no font has, instead of refusing */
                    force?: boolean;
                };
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A file */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/pdf": string;
                    };
                };
                /** @description The request does not fit its contract / The request does not fit its contract */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/seating-cards/preview.svg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One sheet of seating cards as a picture */
        get: {
            parameters: {
                query: {
                    country?: string[];
                    sector?: string[];
                    agency?: string[];
                    headOfDelegation?: boolean;
                    /** @description For organisers only */
                    listed?: boolean;
                    q?: string;
                    category?: string[];
                    /** @description Whose present badge was never printed, or was printed before */
                    printed?: "never" | "before";
                    /** @description Participants, with commas between them; 200 at most */
                    ids?: string;
                    /** @description Name of a layout */
                    layout?: string;
                    /** @description Of a document or workbook: unless said, the first of the languages of the workshop that is one of these, otherwise English. CSV and JSON are for machines, and in English unless said. */
                    lang?: "en" | "fr" | "es" | "ru" | "zh" | "ar";
                    /** @description The Member State that was drawn by lot to sit first */
                    startingWith?: string;
                    /** @description With the number of the seat */
                    numbered?: boolean;
                    sheet: number;
                };
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A file */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "image/svg+xml": string;
                    };
                };
                /** @description The request does not fit its contract / The request does not fit its contract */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/agenda.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The agenda as released, or one day of it, for calendars */
        get: {
            parameters: {
                query?: {
                    /** @description The latest unless said; others for the team alone */
                    release?: number;
                    /** @description Only sessions that begin on this day, by the clock of the workshop */
                    day?: string;
                };
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A file */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/calendar": string;
                    };
                };
                /** @description Done */
                304: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The request does not fit its contract */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/sessions/{id}.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One session as released, for calendars */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A file */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/calendar": string;
                    };
                };
                /** @description Done */
                304: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The request does not fit its contract */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/mailings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was proposed for which release, the latest first */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MailingList"];
                    };
                };
                /** @description The request does not fit its contract */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/mailings/next": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whom a release of the draft would tell; nothing is kept */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["NextMailing"];
                    };
                };
                /** @description The request does not fit its contract */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/mailings/{release}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is proposed for a release, or became of it */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                    /** @description Number of the release */
                    release: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Mailing"];
                    };
                };
                /** @description The request does not fit its contract */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/mailings/{release}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends what is proposed; needs If-Match */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Chosen by the sender, new for each deed. Repeated within a day, it gets the first answer again. */
                    "idempotency-key"?: string;
                    /** @description The ETag that was read, or * for whatever it is now */
                    "if-match"?: string;
                };
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                    /** @description Number of the release */
                    release: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Mailing"];
                    };
                };
                /** @description The request does not fit its contract / The request cannot be read */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/mailings/{release}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tells nobody of this release; needs If-Match */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Chosen by the sender, new for each deed. Repeated within a day, it gets the first answer again. */
                    "idempotency-key"?: string;
                    /** @description The ETag that was read, or * for whatever it is now */
                    "if-match"?: string;
                };
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                    /** @description Number of the release */
                    release: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Mailing"];
                    };
                };
                /** @description The request does not fit its contract / The request cannot be read */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/mailings/{release}/look-again": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Proposes anew from how things stand now; needs If-Match. What was sent stays sent */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Chosen by the sender, new for each deed. Repeated within a day, it gets the first answer again. */
                    "idempotency-key"?: string;
                    /** @description The ETag that was read, or * for whatever it is now */
                    "if-match"?: string;
                };
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                    /** @description Number of the release */
                    release: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Mailing"];
                    };
                };
                /** @description The request does not fit its contract / The request cannot be read */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/mailings/{release}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Messages of a mailing, people in the order of the list */
        get: {
            parameters: {
                query: {
                    /** @description How many at most */
                    limit: number;
                    /** @description The `next` of the page before */
                    cursor?: string;
                    /** @description A notice tells in words what changed; the others are for calendars, about one session each */
                    kind?: "invitation" | "update" | "cancellation" | "withdrawal" | "notice";
                    session?: string;
                    state?: "proposed" | "left-out" | "queued" | "sent" | "failed";
                    q?: string;
                };
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                    /** @description Number of the release */
                    release: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MailingMessageList"];
                    };
                };
                /** @description The request does not fit its contract / The cursor is not one that was given out here */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Leaves messages out, or puts them back: those named, those that fit, or all; needs If-Match */
        patch: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The ETag that was read, or * for whatever it is now */
                    "if-match"?: string;
                };
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                    /** @description Number of the release */
                    release: number;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["LeavingOut"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Mailing"];
                    };
                };
                /** @description The request does not fit its contract / The request cannot be read */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/mailings/{release}/messages/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One message as it would be sent now */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                    /** @description Number of the release */
                    release: number;
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MailingMessagePreview"];
                    };
                };
                /** @description The request does not fit its contract */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many of those who were invited by calendar accepted or declined, by session */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["InvitationAnswerCounts"];
                    };
                };
                /** @description The request does not fit its contract */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/invitations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who was invited to a session by calendar, and what they answered */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["InvitationAnswers"];
                    };
                };
                /** @description The request does not fit its contract */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/invitations/{id}/replies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every answer that came about a session, the latest first, with those that do not count; 500 at most */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["InvitationReplies"];
                    };
                };
                /** @description The request does not fit its contract */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/invitations/replies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes an answer from a saved message (.eml, 256 kB at most) as the body; the same one counts once */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TakenReply"];
                    };
                };
                /** @description The request does not fit its contract / The request cannot be read */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/participants/{id}/certificate.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The certificate of attendance, issued when it is earned; the same each time while its facts are
         * @description Earned by being present on two thirds of the days on which attendance was taken, from the last day on. It is in the language of the workshop. When a fact changes, a new one is issued and the old one revoked.
         */
        get: {
            parameters: {
                query?: {
                    /** @description Organisers only: issues a new certificate in place of one that was revoked */
                    again?: boolean;
                };
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A file */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/pdf": string;
                    };
                };
                /** @description The request does not fit its contract */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Issued certificates and letters, the latest first */
        get: {
            parameters: {
                query: {
                    participant?: string;
                    kind?: "certificate" | "invitation-letter" | "visa-letter" | "note-verbale";
                    /** @description How many at most */
                    limit: number;
                    /** @description The `next` of the page before */
                    cursor?: string;
                };
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["IssuedDocumentList"];
                    };
                };
                /** @description The request does not fit its contract / The cursor is not one that was given out here */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/documents/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Revokes a document; who checks its code is told the reason */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Revocation"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["IssuedDocument"];
                    };
                };
                /** @description The request does not fit its contract / The request cannot be read */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/letters/specimen.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a letter would say: issues nothing, has no number, and no code that works */
        get: {
            parameters: {
                query: {
                    kind: "invitation-letter" | "visa-letter" | "note-verbale";
                    /** @description Of the letter; otherwise that of the workshop */
                    lang?: "en" | "fr" | "es" | "ru" | "zh" | "ar";
                    participant?: string;
                    country?: string;
                    /** @description Places that a State is offered; untold unless said */
                    seats?: number;
                };
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A file */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/pdf": string;
                    };
                };
                /** @description The request does not fit its contract */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/participants/{id}/invitation-letter.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The letter of invitation that was issued to a person */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A file */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/pdf": string;
                    };
                };
                /** @description The request does not fit its contract */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /**
         * Issues the letter of invitation, and answers with it; the same each time while its facts are
         * @description When a fact on it changed, a new one is issued and the old one revoked. 201 says that it is new.
         */
        post: {
            parameters: {
                query?: {
                    /** @description Of the letter; otherwise that of the workshop */
                    lang?: "en" | "fr" | "es" | "ru" | "zh" | "ar";
                };
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A file */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/pdf": string;
                    };
                };
                /** @description A file */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/pdf": string;
                    };
                };
                /** @description The request does not fit its contract / The request cannot be read */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/participants/{id}/visa-letter.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The letter for a visa that was issued to a person; for as long as the passport is on file */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A file */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/pdf": string;
                    };
                };
                /** @description The request does not fit its contract */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /**
         * Issues the letter for a visa, and answers with it; needs a passport on file
         * @description When a fact on it changed, a new one is issued and the old one revoked. 201 says that it is new.
         */
        post: {
            parameters: {
                query?: {
                    /** @description Of the letter; otherwise that of the workshop */
                    lang?: "en" | "fr" | "es" | "ru" | "zh" | "ar";
                };
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A file */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/pdf": string;
                    };
                };
                /** @description A file */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/pdf": string;
                    };
                };
                /** @description The request does not fit its contract / The request cannot be read */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/notes-verbales/{country}.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The note verbale that was issued to a State */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                    country: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A file */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/pdf": string;
                    };
                };
                /** @description The request does not fit its contract */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Issues a note verbale to the permanent mission of a State, and answers with it; it names nobody */
        post: {
            parameters: {
                query?: {
                    /** @description Of the letter; otherwise that of the workshop */
                    lang?: "en" | "fr" | "es" | "ru" | "zh" | "ar";
                    /** @description Places that a State is offered; untold unless said */
                    seats?: number;
                };
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                    country: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A file */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/pdf": string;
                    };
                };
                /** @description A file */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/pdf": string;
                    };
                };
                /** @description The request does not fit its contract / The request cannot be read */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/letters/choice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** To whom letters of a kind could be issued, who has one, and what is in the way: nothing is issued */
        get: {
            parameters: {
                query: {
                    kind: "certificate" | "invitation-letter" | "visa-letter" | "note-verbale";
                    /** @description Of the letter; otherwise that of the workshop */
                    lang?: "en" | "fr" | "es" | "ru" | "zh" | "ar";
                    /** @description Places that a State is offered; untold unless said */
                    seats?: number;
                    country?: string[];
                    sector?: string[];
                    category?: string[];
                    state?: ("nominated" | "applied" | "invited" | "waiting" | "confirmed" | "declined" | "cancelled" | "replaced")[];
                    agency?: string[];
                    headOfDelegation?: boolean;
                    /** @description For organisers only */
                    listed?: boolean;
                    q?: string;
                    standing?: ("issued" | "outdated" | "new" | "revoked" | "not-invited" | "not-confirmed" | "no-passport" | "no-signatory" | "too-early" | "too-few-days")[];
                    /** @description How many at most */
                    limit: number;
                    /** @description The `next` of the page before */
                    cursor?: string;
                };
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["LetterChoice"];
                    };
                };
                /** @description The request does not fit its contract / The cursor is not one that was given out here */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/letters/batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Issues certificates or letters to many as a task; its file holds them all, with bookmarks
         * @description All together or none. Who is left out, and why, is told by name in the result. Run again, it issues nothing twice.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Chosen by the sender, new for each deed. Repeated within a day, it gets the first answer again. */
                    "idempotency-key"?: string;
                };
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["LetterBatch"];
                };
            };
            responses: {
                /** @description Accepted */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Task"];
                    };
                };
                /** @description The request does not fit its contract / The request cannot be read */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/letter-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What all letters say alike: their numbers, who signs, what is paid for */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["LetterSettings"];
                    };
                };
                /** @description The request does not fit its contract */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        /** Changes what letters say from now on; needs If-Match */
        put: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The ETag that was read, or * for whatever it is now */
                    "if-match"?: string;
                };
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["LetterSettingsBody"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["LetterSettings"];
                    };
                };
                /** @description The request does not fit its contract / The request cannot be read */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/participants/{id}/travel-document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The passport on file, its number masked; who read it is written down */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PassportView"];
                    };
                };
                /** @description The request does not fit its contract */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        /** Puts a passport on file; needs If-Match, * where there is none */
        put: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The ETag that was read, or * for whatever it is now */
                    "if-match"?: string;
                };
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Passport"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PassportView"];
                    };
                };
                /** @description The request does not fit its contract / The request cannot be read */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        /** Erases the passport; the letter cannot be printed again, its code can be checked */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The request does not fit its contract / The request cannot be read */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far the workshop is, who comes, what is still to be done, and what happened lately */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Overview"];
                    };
                };
                /** @description The request does not fit its contract */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/clone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes the workshop again on other days, without its people; who does it is the organiser */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Chosen by the sender, new for each deed. Repeated within a day, it gets the first answer again. */
                    "idempotency-key"?: string;
                };
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["WorkshopClone"];
                };
            };
            responses: {
                /** @description Created */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Workshop"];
                    };
                };
                /** @description The request does not fit its contract / The request cannot be read */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/documents/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** By name, what would lose characters on paper because no font here has them */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["LostLetters"];
                    };
                };
                /** @description The request does not fit its contract */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshop}/data-protection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is held of people, until when, and what was erased */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Address of the workshop */
                    workshop: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DataProtection"];
                    };
                };
                /** @description The request does not fit its contract */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description A problem as in RFC 9457 */
        Problem: {
            /** Format: uri-reference */
            type: string;
            title: string;
            status: number;
            detail?: string;
            instance?: string;
            errors?: {
                pointer: string;
                detail: string;
            }[];
        } & {
            [key: string]: unknown;
        };
        /** Health */
        Health: {
            /** @enum {string} */
            status: "ok";
        };
        /** Credentials */
        Credentials: {
            /** Format: email */
            email: string;
            password: string;
            /** @description Usually the tokens are also set as httpOnly cookies, and the refresh token goes nowhere else. A program without a cookie jar says false: no cookie is set, and the refresh token is in the answer. */
            cookies?: boolean;
        };
        /** SignedIn */
        SignedIn: {
            /** @description For `Authorization: Bearer` */
            accessToken: string;
            /** Format: date-time */
            expiresAt: string;
            /** @description Good once, for /auth/refresh */
            refreshToken?: string;
        };
        /** Refreshing */
        Refreshing: {
            refreshToken?: string;
        };
        /** OwnMembership */
        OwnMembership: {
            /** @description Address of the workshop */
            workshop: string;
            title: string;
            role: string;
            agency: string | null;
        };
        /** Me */
        Me: {
            /** Format: uuid */
            id: string;
            email: string;
            displayName: string;
            mayConvene: boolean;
            isAdministrator: boolean;
            memberships: components["schemas"]["OwnMembership"][];
        };
        /** OwnAccountChange */
        OwnAccountChange: {
            displayName: string;
        };
        /** Account */
        Account: {
            /** Format: uuid */
            id: string;
            email: string;
            displayName: string;
            /** @description May create workshops */
            mayConvene: boolean;
            /** @description Manages accounts and agencies */
            isAdministrator: boolean;
            /** Format: date-time */
            createdAt: string;
            disabledAt: string | null;
        };
        /** NewAccount */
        NewAccount: {
            /** Format: email */
            email: string;
            displayName: string;
            password: string;
            /** @description May create workshops */
            mayConvene?: boolean;
            /** @description Manages accounts and agencies */
            isAdministrator?: boolean;
        };
        /** AccountList */
        AccountList: {
            items: components["schemas"]["Account"][];
            /** @description The `cursor` of the next page */
            next: string | null;
        };
        /** AccountChange */
        AccountChange: {
            displayName?: string;
            /** @description May create workshops */
            mayConvene?: boolean;
            /** @description Manages accounts and agencies */
            isAdministrator?: boolean;
            /** @description Signs the person out everywhere, and lets them in no more */
            disabled?: boolean;
        };
        /** PasswordChange */
        PasswordChange: {
            present: string;
            next: string;
        };
        /** Country */
        Country: {
            iso3: string;
            iso2: string;
            m49: string;
            unStatus: string;
            names: {
                en: string;
                fr: string;
                es: string;
                ru: string;
                ar: string;
                zh: string;
            };
            formalEn: string;
            region: string;
            regionM49: string;
            subregion: string;
            subregionM49: string;
            groups: string[];
        };
        /** CountryList */
        CountryList: {
            items: components["schemas"]["Country"][];
        };
        /** Sector */
        Sector: {
            code: string;
            names: {
                en: string;
                fr: string;
                es: string;
                ru: string;
                ar: string;
                zh: string;
            };
        };
        /** SectorList */
        SectorList: {
            items: components["schemas"]["Sector"][];
        };
        /** Agency */
        Agency: {
            /** Format: uuid */
            id: string;
            acronym: string;
            name: string;
            /** @enum {unknown} */
            kind: "un-entity" | "intergovernmental" | "government" | "non-governmental" | "academic" | "private";
            version: number;
        };
        /** AgencyList */
        AgencyList: {
            items: components["schemas"]["Agency"][];
        };
        /** NewAgency */
        NewAgency: {
            acronym: string;
            name: string;
            /** @enum {unknown} */
            kind: "un-entity" | "intergovernmental" | "government" | "non-governmental" | "academic" | "private";
        };
        /** AgencyChange */
        AgencyChange: {
            acronym?: string;
            name?: string;
            /** @enum {unknown} */
            kind?: "un-entity" | "intergovernmental" | "government" | "non-governmental" | "academic" | "private";
        };
        /** AgencyLogo */
        AgencyLogo: {
            /** Format: uuid */
            agencyId: string;
            width: number;
            height: number;
            /** Format: date-time */
            changedAt: string;
        };
        /** AgencyLogoList */
        AgencyLogoList: {
            items: components["schemas"]["AgencyLogo"][];
        };
        /** AgencyFeed */
        AgencyFeed: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            agencyId: string;
            withSessions: boolean;
            /** @description A secret: who knows it reads the calendar. Null when the secret of the server is another now */
            address: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string;
        };
        /** AgencyFeedList */
        AgencyFeedList: {
            items: components["schemas"]["AgencyFeed"][];
        };
        /** NewAgencyFeed */
        NewAgencyFeed: {
            /** @description With the sessions of each workshop, and not only its days */
            withSessions: boolean;
            /** @description How long the address works */
            days?: number;
        };
        /** WorkshopLine */
        WorkshopLine: {
            slug: string;
            title: string;
            shortTitle: string;
            /**
             * Format: date
             * @description YYYY-MM-DD
             */
            startsOn: string;
            /**
             * Format: date
             * @description YYYY-MM-DD
             */
            endsOn: string;
            /** @description IANA time zone */
            timeZone: string;
            city: string;
            country: string;
            /** @enum {unknown} */
            visibility: "private" | "public";
            /**
             * @description Whether people may apply on the public page
             * @enum {unknown}
             */
            registration: "closed" | "open";
            isDemonstration: boolean;
            /** @enum {unknown} */
            role: "organiser" | "agency-officer" | "desk" | "participant";
        };
        /** WorkshopList */
        WorkshopList: {
            items: components["schemas"]["WorkshopLine"][];
            /** @description The `cursor` of the next page */
            next: string | null;
        };
        /** AgencyPart */
        AgencyPart: {
            /** @description Acronym of an agency */
            agency: string;
            /** @enum {unknown} */
            role: "convening" | "co-organising" | "expert" | "host" | "donor";
        };
        /** NewWorkshop */
        NewWorkshop: {
            slug?: string;
            title: string;
            shortTitle?: string;
            aim?: string;
            background?: string[];
            /**
             * Format: date
             * @description YYYY-MM-DD
             */
            startsOn: string;
            /**
             * Format: date
             * @description YYYY-MM-DD
             */
            endsOn: string;
            /** @description IANA time zone */
            timeZone: string;
            venue?: string;
            venueOpensAt?: string | null;
            venueClosesAt?: string | null;
            city: string;
            country: string;
            languages?: string[];
            capacity?: number | null;
            /** @enum {unknown} */
            visibility?: "private" | "public";
            /**
             * @description In which hand Urdu is written in documents
             * @enum {unknown}
             */
            urduHand?: "naskh" | "nastaliq";
            /**
             * @description Whether people may apply on the public page
             * @enum {unknown}
             */
            registration?: "closed" | "open";
            registrationClosesOn?: string | null;
            dataNotice?: string;
            dataContact?: string;
            /** @description Days after the workshop on which dietary needs are erased */
            keepsNeedsDays?: number;
            /** @description Days after the workshop on which addresses and telephone numbers of people who are not listed are erased */
            keepsContactsDays?: number;
            /** @description Days after the workshop on which passports are erased */
            keepsPassportsDays?: number;
            isDemonstration?: boolean;
            /** @description In the order in which they are named */
            agencies?: components["schemas"]["AgencyPart"][];
        };
        /** AgencyInWorkshop */
        AgencyInWorkshop: {
            /** @description Acronym of an agency */
            agency: string;
            name: string;
            /** @enum {unknown} */
            role: "convening" | "co-organising" | "expert" | "host" | "donor";
        };
        /** Workshop */
        Workshop: {
            /** Format: uuid */
            id: string;
            slug: string;
            title: string;
            shortTitle: string;
            aim: string;
            background: string[];
            /**
             * Format: date
             * @description YYYY-MM-DD
             */
            startsOn: string;
            /**
             * Format: date
             * @description YYYY-MM-DD
             */
            endsOn: string;
            /** @description IANA time zone */
            timeZone: string;
            venue: string;
            city: string;
            languages: string[];
            capacity: number | null;
            /** @enum {unknown} */
            visibility: "private" | "public";
            /**
             * @description In which hand Urdu is written in documents
             * @enum {unknown}
             */
            urduHand: "naskh" | "nastaliq";
            venueOpensAt: string | null;
            venueClosesAt: string | null;
            /**
             * @description Whether people may apply on the public page
             * @enum {unknown}
             */
            registration: "closed" | "open";
            registrationClosesOn: string | null;
            dataNotice: string;
            dataContact: string;
            /** @description Days after the workshop on which dietary needs are erased */
            keepsNeedsDays: number;
            /** @description Days after the workshop on which addresses and telephone numbers of people who are not listed are erased */
            keepsContactsDays: number;
            /** @description Days after the workshop on which passports are erased */
            keepsPassportsDays: number;
            country: string;
            isDemonstration: boolean;
            version: number;
            agencies: components["schemas"]["AgencyInWorkshop"][];
        };
        /** WorkshopChange */
        WorkshopChange: {
            slug?: string;
            title?: string;
            shortTitle?: string;
            aim?: string;
            background?: string[];
            /**
             * Format: date
             * @description YYYY-MM-DD
             */
            startsOn?: string;
            /**
             * Format: date
             * @description YYYY-MM-DD
             */
            endsOn?: string;
            /** @description IANA time zone */
            timeZone?: string;
            venue?: string;
            city?: string;
            languages?: string[];
            capacity?: number | null;
            /** @enum {unknown} */
            visibility?: "private" | "public";
            /**
             * @description In which hand Urdu is written in documents
             * @enum {unknown}
             */
            urduHand?: "naskh" | "nastaliq";
            venueOpensAt?: string | null;
            venueClosesAt?: string | null;
            /**
             * @description Whether people may apply on the public page
             * @enum {unknown}
             */
            registration?: "closed" | "open";
            registrationClosesOn?: string | null;
            dataNotice?: string;
            dataContact?: string;
            /** @description Days after the workshop on which dietary needs are erased */
            keepsNeedsDays?: number;
            /** @description Days after the workshop on which addresses and telephone numbers of people who are not listed are erased */
            keepsContactsDays?: number;
            /** @description Days after the workshop on which passports are erased */
            keepsPassportsDays?: number;
            country?: string;
        };
        /** WorkshopAgencies */
        WorkshopAgencies: {
            items: components["schemas"]["AgencyInWorkshop"][];
        };
        /** Room */
        Room: {
            /** Format: uuid */
            id: string;
            name: string;
            capacity: number | null;
        };
        /** RoomList */
        RoomList: {
            items: components["schemas"]["Room"][];
        };
        /** NewRoom */
        NewRoom: {
            name: string;
            capacity?: number | null;
        };
        /** RoomChange */
        RoomChange: {
            name?: string;
            capacity?: number | null;
        };
        /** Category */
        Category: {
            /** Format: uuid */
            id: string;
            name: string;
            letter: string;
            /** @description Dark enough for white text */
            colour: string;
            /** @enum {unknown} */
            section: "countries" | "experts" | "united-nations" | "secretariat" | "others" | "unlisted";
            forHeads: boolean;
        };
        /** CategoryList */
        CategoryList: {
            items: components["schemas"]["Category"][];
        };
        /** NewCategory */
        NewCategory: {
            name: string;
            letter: string;
            /** @description Dark enough for white text */
            colour: string;
            /** @enum {unknown} */
            section: "countries" | "experts" | "united-nations" | "secretariat" | "others" | "unlisted";
        };
        /** CategoryChange */
        CategoryChange: {
            name?: string;
            letter?: string;
            /** @description Dark enough for white text */
            colour?: string;
            /** @enum {unknown} */
            section?: "countries" | "experts" | "united-nations" | "secretariat" | "others" | "unlisted";
        };
        /** Member */
        Member: {
            /** Format: uuid */
            userId: string;
            email: string;
            displayName: string;
            /** @enum {unknown} */
            role: "organiser" | "agency-officer" | "desk" | "participant";
            agency: string | null;
        };
        /** MemberList */
        MemberList: {
            items: components["schemas"]["Member"][];
        };
        /** NewMember */
        NewMember: {
            /** Format: email */
            email: string;
            /** @enum {unknown} */
            role: "organiser" | "agency-officer" | "desk" | "participant";
            /** @description Acronym of an agency */
            agency?: string;
        };
        /** Token */
        Token: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @enum {unknown} */
            role: "organiser" | "agency-officer" | "desk" | "participant";
            agency: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string;
            lastUsedAt: string | null;
            revokedAt: string | null;
        };
        /** TokenList */
        TokenList: {
            items: components["schemas"]["Token"][];
        };
        /** NewToken */
        NewToken: {
            name: string;
            /** @enum {unknown} */
            role: "organiser" | "agency-officer" | "desk" | "participant";
            /** @description Acronym of an agency */
            agency?: string;
            /**
             * Format: date-time
             * @description RFC 3339, such as 2017-11-27T09:00:00+07:00
             */
            expiresAt: string;
        };
        /** IssuedToken */
        IssuedToken: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @enum {unknown} */
            role: "organiser" | "agency-officer" | "desk" | "participant";
            agency: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string;
            lastUsedAt: string | null;
            revokedAt: string | null;
            /** @description Shown this once */
            token: string;
        };
        /** Deed */
        Deed: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            happenedAt: string;
            by: string | null;
            userId: string | null;
            tokenId: string | null;
            /** @description Feature and verb, such as participants.change */
            deed: string;
            subjectId: string | null;
            detail: {
                [key: string]: unknown;
            };
        };
        /** AuditLog */
        AuditLog: {
            items: components["schemas"]["Deed"][];
            /** @description The `cursor` of the next page */
            next: string | null;
        };
        /** TaskFile */
        TaskFile: {
            name: string;
            type: string;
            size: number;
        };
        /** TaskLine */
        TaskLine: {
            /** Format: uuid */
            id: string;
            /** @description Which work, such as participants.import */
            kind: string;
            /** @enum {unknown} */
            state: "queued" | "running" | "done" | "failed" | "cancelled";
            /** @description Steps that are done */
            done: number;
            total: number | null;
            /** @description Why it failed, as RFC 9457; null where it did not */
            problem: {
                [key: string]: unknown;
            } | null;
            file: components["schemas"]["TaskFile"] | null;
            /** Format: date-time */
            createdAt: string;
            startedAt: string | null;
            endedAt: string | null;
            cancelRequestedAt: string | null;
        };
        /** TaskList */
        TaskList: {
            items: components["schemas"]["TaskLine"][];
        };
        /** Task */
        Task: {
            /** Format: uuid */
            id: string;
            /** @description Which work, such as participants.import */
            kind: string;
            /** @enum {unknown} */
            state: "queued" | "running" | "done" | "failed" | "cancelled";
            /** @description Steps that are done */
            done: number;
            total: number | null;
            /** @description Why it failed, as RFC 9457; null where it did not */
            problem: {
                [key: string]: unknown;
            } | null;
            file: components["schemas"]["TaskFile"] | null;
            /** Format: date-time */
            createdAt: string;
            startedAt: string | null;
            endedAt: string | null;
            cancelRequestedAt: string | null;
            /** @description What came of it, in the form of its kind */
            result: {
                [key: string]: unknown;
            } | null;
        };
        /** Participant */
        Participant: {
            /** Format: uuid */
            id: string;
            reference: string;
            honorific: string;
            givenNames: string;
            familyName: string;
            displayName: string;
            nativeName: string;
            sortKey: string;
            /** @enum {unknown} */
            sex: "female" | "male" | "other" | "not-recorded";
            country: string | null;
            sector: string;
            category: string;
            agency: string | null;
            organisation: string;
            position: string;
            email: string | null;
            telephone: string;
            languages: string[];
            dietaryNeeds: string;
            headOfDelegation: boolean;
            listed: boolean;
            /** @enum {unknown} */
            state: "nominated" | "applied" | "invited" | "waiting" | "confirmed" | "declined" | "cancelled" | "replaced";
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            changedAt: string;
        };
        /** ParticipantList */
        ParticipantList: {
            items: components["schemas"]["Participant"][];
            /** @description The `cursor` of the next page */
            next: string | null;
            /** @description Of all pages */
            total: number;
        };
        /** Registration */
        Registration: {
            givenNames: string;
            /** @description Code or name of a sector */
            sector: string;
            /** @description Name of a category of the workshop */
            category: string;
            reference?: string;
            honorific?: string;
            familyName?: string;
            displayName?: string;
            nativeName?: string;
            sortKey?: string;
            /** @enum {unknown} */
            sex?: "female" | "male" | "other" | "not-recorded";
            country?: string | null;
            agency?: string | null;
            organisation?: string;
            position?: string;
            email?: string | null;
            telephone?: string;
            languages?: string[];
            dietaryNeeds?: string;
            headOfDelegation?: boolean;
            /** @description May be named in lists that leave the house; false unless said */
            listed?: boolean;
        };
        /** FacetCount */
        FacetCount: {
            value: string;
            people: number;
        };
        /** ParticipantFacets */
        ParticipantFacets: {
            total: number;
            country: components["schemas"]["FacetCount"][];
            sector: components["schemas"]["FacetCount"][];
            category: components["schemas"]["FacetCount"][];
            state: components["schemas"]["FacetCount"][];
            agency: components["schemas"]["FacetCount"][];
            headOfDelegation: components["schemas"]["FacetCount"][];
            listed?: components["schemas"]["FacetCount"][];
        };
        /** ParticipantsView */
        ParticipantsView: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description As in the address of the list, such as state=waiting&sort=country */
            query: string;
            /** Format: date-time */
            createdAt: string;
        };
        /** ParticipantsViews */
        ParticipantsViews: {
            items: components["schemas"]["ParticipantsView"][];
        };
        /** NewParticipantsView */
        NewParticipantsView: {
            name: string;
            /** @description As in the address of the list, such as state=waiting&sort=country */
            query: string;
        };
        /** ParticipantsViewChange */
        ParticipantsViewChange: {
            name?: string;
            /** @description As in the address of the list, such as state=waiting&sort=country */
            query?: string;
        };
        /** ParticipantsFilter */
        ParticipantsFilter: {
            country?: string[];
            sector?: string[];
            category?: string[];
            state?: ("nominated" | "applied" | "invited" | "waiting" | "confirmed" | "declined" | "cancelled" | "replaced")[];
            agency?: string[];
            headOfDelegation?: boolean;
            /** @description For organisers only */
            listed?: boolean;
            q?: string;
        };
        /** OneChange */
        OneChange: {
            /** @enum {unknown} */
            state?: "nominated" | "applied" | "invited" | "waiting" | "confirmed" | "declined" | "cancelled" | "replaced";
            /** @description Name of a category of the workshop */
            category?: string;
            agency?: string | null;
            /** @description Code or name of a sector */
            sector?: string;
            listed?: boolean;
            reason?: string;
        };
        /** ParticipantsChange */
        ParticipantsChange: {
            ids?: string[];
            filter?: components["schemas"]["ParticipantsFilter"];
            /** @description How many the filter found when it was read; others: 412 */
            expected?: number;
            change: components["schemas"]["OneChange"];
            /** @description Tells what would happen, and changes nothing */
            dryRun?: boolean;
        };
        /** BecameCount */
        BecameCount: {
            value: string;
            people: number;
        };
        /** BulkFault */
        BulkFault: {
            /** Format: uuid */
            id: string;
            reference: string;
            displayName: string;
            detail: string;
        };
        /** Before */
        Before: {
            /** @enum {unknown} */
            state?: "nominated" | "applied" | "invited" | "waiting" | "confirmed" | "declined" | "cancelled" | "replaced";
            /** @description Name of a category of the workshop */
            category?: string;
            agency?: string | null;
            /** @description Code or name of a sector */
            sector?: string;
            listed?: boolean;
        };
        /** FormerValue */
        FormerValue: {
            /** Format: uuid */
            id: string;
            version: number;
            before: components["schemas"]["Before"];
        };
        /** ParticipantsChanged */
        ParticipantsChanged: {
            dryRun: boolean;
            /** @description Whom the deed was about */
            people: number;
            changed: number;
            /** @description Who were so already, or wait already while no place is free */
            unchanged: number;
            became: components["schemas"]["BecameCount"][];
            /** @description Who were to be confirmed, and wait because no place is free */
            withoutPlace: number;
            /** @description Who of the waiting list got a place that became free */
            promoted: number;
            /** @description In a dry run: who stands in the way */
            faults: components["schemas"]["BulkFault"][];
            /** @description Send it to /participants/bulk/undo to take the deed back */
            undo: components["schemas"]["FormerValue"][];
        };
        /** ParticipantsUndoing */
        ParticipantsUndoing: {
            items: components["schemas"]["FormerValue"][];
        };
        /** MovedOn */
        MovedOn: {
            /** Format: uuid */
            id: string;
            reference: string;
            displayName: string;
        };
        /** ParticipantsUndone */
        ParticipantsUndone: {
            restored: number;
            /** @description Who were changed again meanwhile and stay as they are */
            movedOn: components["schemas"]["MovedOn"][];
        };
        /** ParticipantChange */
        ParticipantChange: {
            givenNames?: string;
            /** @description Code or name of a sector */
            sector?: string;
            /** @description Name of a category of the workshop */
            category?: string;
            reference?: string;
            honorific?: string;
            familyName?: string;
            displayName?: string;
            nativeName?: string;
            sortKey?: string;
            /** @enum {unknown} */
            sex?: "female" | "male" | "other" | "not-recorded";
            country?: string | null;
            agency?: string | null;
            organisation?: string;
            position?: string;
            email?: string | null;
            telephone?: string;
            languages?: string[];
            dietaryNeeds?: string;
            headOfDelegation?: boolean;
            /** @description May be named in lists that leave the house; false unless said */
            listed?: boolean;
        };
        /** StateChange */
        StateChange: {
            /** @enum {unknown} */
            state: "nominated" | "applied" | "invited" | "waiting" | "confirmed" | "declined" | "cancelled" | "replaced";
            reason?: string;
        };
        /** StateMove */
        StateMove: {
            from: ("nominated" | "applied" | "invited" | "waiting" | "confirmed" | "declined" | "cancelled" | "replaced") | null;
            /** @enum {unknown} */
            to: "nominated" | "applied" | "invited" | "waiting" | "confirmed" | "declined" | "cancelled" | "replaced";
            reason: string;
            /** Format: date-time */
            at: string;
            by: string | null;
            byName: string | null;
        };
        /** OtherParticipant */
        OtherParticipant: {
            /** Format: uuid */
            id: string;
            reference: string;
            displayName: string;
        };
        /** ParticipantDeed */
        ParticipantDeed: {
            /** @description Feature and verb, such as participants.change */
            deed: string;
            /** Format: date-time */
            at: string;
            byName: string | null;
            /** @description Which were changed; what they held is not kept */
            fields: string[];
            other: components["schemas"]["OtherParticipant"] | null;
        };
        /** BadgeOfHistory */
        BadgeOfHistory: {
            /** Format: date-time */
            at: string;
            byName: string | null;
            layout: string;
        };
        /** ParticipantHistory */
        ParticipantHistory: {
            /** @description Every state that the person has had */
            items: components["schemas"]["StateMove"][];
            /** @description What else was done, the latest 200 */
            deeds: components["schemas"]["ParticipantDeed"][];
            /** @description When badges were printed */
            badges: components["schemas"]["BadgeOfHistory"][];
            replacedBy: components["schemas"]["OtherParticipant"] | null;
            replaces: components["schemas"]["OtherParticipant"] | null;
        };
        /** SessionOfErased */
        SessionOfErased: {
            /** Format: uuid */
            id: string;
            code: string;
            title: string;
        };
        /** ErasedParticipant */
        ErasedParticipant: {
            participant: components["schemas"]["Participant"];
            /** @description Of the draft, in which "TBC" now stands instead of the name */
            sessions: components["schemas"]["SessionOfErased"][];
            /** @description Releases of the agenda that print the name yet; make a new one, which visitors then see alone */
            releases: number[];
        };
        /** ExportFilters */
        ExportFilters: {
            country?: string[];
            sector?: string[];
            category?: string[];
            state?: ("nominated" | "applied" | "invited" | "waiting" | "confirmed" | "declined" | "cancelled" | "replaced")[];
            agency?: string[];
            headOfDelegation?: boolean;
            /** @description For organisers only */
            listed?: boolean;
            q?: string;
        };
        /** NewExport */
        NewExport: {
            /** @enum {unknown} */
            format: "pdf" | "xlsx" | "csv";
            /** @enum {unknown} */
            face?: "internal" | "participants" | "public";
            /** @description A frozen version, whole; not the list of today */
            version?: number;
            filters?: components["schemas"]["ExportFilters"];
            /** @description CSV only: with a byte order mark and guarded formulas */
            forExcel?: boolean;
            /**
             * @description Of a document or workbook: unless said, the first of the languages of the workshop that is one of these, otherwise English. CSV and JSON are for machines, and in English unless said.
             * @enum {unknown}
             */
            lang?: "en" | "fr" | "es" | "ru" | "zh" | "ar";
        };
        /** NewListVersion */
        NewListVersion: {
            /** @enum {unknown} */
            kind: "provisional" | "final";
            note?: string;
        };
        /** ListVersionPeople */
        ListVersionPeople: {
            /** @description Everybody; for organisers only */
            internal?: number;
            participants: number;
            public: number;
        };
        /** ListVersion */
        ListVersion: {
            /** @description From 1 in each workshop, over both kinds */
            number: number;
            /** @description As it is printed, such as LOP/3 */
            symbol: string;
            /** @enum {unknown} */
            kind: "provisional" | "final";
            note: string | null;
            /** Format: date-time */
            frozenAt: string;
            /** @description Who froze it */
            frozenBy: string;
            people: components["schemas"]["ListVersionPeople"];
        };
        /** ListVersionList */
        ListVersionList: {
            items: components["schemas"]["ListVersion"][];
        };
        /** ListChange */
        ListChange: {
            kinds: ("added" | "removed" | "name" | "function" | "group" | "head")[];
            /** @description With the honorific, as on the later version that names the person */
            name: string;
            country: string | null;
            before: string | null;
            after: string | null;
        };
        /** ListChanges */
        ListChanges: {
            /** @description From 1 in each workshop, over both kinds */
            number: number;
            since: number | null;
            /** @description As the face tells them */
            changes: components["schemas"]["ListChange"][];
        };
        /** SheetColumn */
        SheetColumn: {
            /** @description As in a spreadsheet program */
            letter: string;
            heading: string;
            /** @description Up to three different cells */
            samples: string[];
            proposed: string | null;
        };
        /** ImportField */
        ImportField: {
            field: string;
            /** @description Its usual heading */
            label: string;
            required: boolean;
        };
        /** ImportColumns */
        ImportColumns: {
            /** @enum {unknown} */
            format: "csv" | "xlsx";
            encoding: string | null;
            sheet: string | null;
            sheets: string[];
            headerRow: number;
            /** @description Rows below the headings with something in them */
            rows: number;
            columns: components["schemas"]["SheetColumn"][];
            fields: components["schemas"]["ImportField"][];
        };
        /** ImportFault */
        ImportFault: {
            /** @description As numbered by a spreadsheet program; 0: the file as a whole */
            row: number;
            /** @description Letter and heading, such as "H Country"; empty: the row as a whole */
            column: string;
            detail: string;
        };
        /** ImportReport */
        ImportReport: {
            dryRun: boolean;
            format: string;
            rows: number;
            /** @description Added, or what would be added by a real run */
            added: number;
            /** @description Of these, on the waiting list */
            waiting: number;
            ignoredColumns: string[];
            faults: components["schemas"]["ImportFault"][];
        };
        /** SessionRole */
        SessionRole: {
            /** @enum {unknown} */
            role: "chair" | "moderator" | "keynote" | "speaker" | "panellist" | "discussant" | "resource-person" | "facilitator" | "rapporteur" | "interpreter";
            name: string;
            participantId: string | null;
            agency: string | null;
            talkTitle: string;
            /** @enum {unknown} */
            state: "proposed" | "invited" | "confirmed" | "replaced";
            order: number;
        };
        /** Session */
        Session: {
            /** Format: uuid */
            id: string;
            code: string;
            /** @enum {unknown} */
            kind: "registration" | "opening" | "plenary" | "panel" | "keynote" | "breakout" | "exercise" | "break" | "social" | "closing";
            title: string;
            abstract: string;
            objectives: string[];
            room: string | null;
            capacity: number | null;
            /** @description https; '' where there is none or it is not told to who asks */
            onlineUrl: string;
            onlineIsPublic: boolean;
            languages: string[];
            interpretation: string[];
            countsForAttendance: boolean;
            illustrative: boolean;
            /** @enum {unknown} */
            state: "scheduled" | "cancelled";
            startsAt: string | null;
            endsAt: string | null;
            plannedMinutes: number;
            track: string | null;
            roles: components["schemas"]["SessionRole"][];
            version: number;
        };
        /** SessionList */
        SessionList: {
            items: components["schemas"]["Session"][];
        };
        /**
         * NewSessionRole
         * @description A person of the list by id, a name as text, or the agency that will name somebody
         */
        NewSessionRole: {
            /** @enum {unknown} */
            role: "chair" | "moderator" | "keynote" | "speaker" | "panellist" | "discussant" | "resource-person" | "facilitator" | "rapporteur" | "interpreter";
            name?: string;
            participantId?: string | null;
            agency?: string | null;
            talkTitle?: string;
            /** @enum {unknown} */
            state?: "proposed" | "invited" | "confirmed" | "replaced";
        };
        /** NewSession */
        NewSession: {
            /** @enum {unknown} */
            kind: "registration" | "opening" | "plenary" | "panel" | "keynote" | "breakout" | "exercise" | "break" | "social" | "closing";
            title: string;
            startsAt: string | null;
            endsAt: string | null;
            code?: string;
            /** @description How long it is meant to be; a session that has its times is as long as they say */
            plannedMinutes?: number;
            abstract?: string;
            room?: string | null;
            /** @description What participants shall take from it */
            objectives?: string[];
            track?: string | null;
            capacity?: number | null;
            onlineUrl?: string;
            /** @description Tell everybody where to take part online, not the participants alone */
            onlineIsPublic?: boolean;
            languages?: string[];
            /** @description Languages into which it is interpreted; none of those that are spoken */
            interpretation?: string[];
            countsForAttendance?: boolean;
            /** @description Made up as an example; says so wherever it prints */
            illustrative?: boolean;
            roles?: components["schemas"]["NewSessionRole"][];
        };
        /** SessionWarning */
        SessionWarning: {
            /** Format: uuid */
            sessionId: string;
            /** @enum {unknown} */
            kind: "person-in-two-places" | "delegation-in-two-places" | "unlisted-named" | "room-too-small" | "capacity-over-room" | "places-overfull" | "no-room" | "outside-venue-hours" | "unusual-hours" | "languages-unknown" | "interpreter-missing" | "language-uncovered" | "break-too-short" | "room-change-without-break" | "chair-missing" | "rapporteur-missing" | "people-to-confirm" | "illustrative";
            /** @enum {unknown} */
            severity: "serious" | "warning" | "notice";
            detail: string;
            parameters: {
                person?: string;
                /** @description ISO 3166-1 alpha-3 */
                country?: string;
                room?: string;
                places?: number;
                people?: number;
                languages?: string[];
                /** @description On the workshop's clock, such as 07:30 */
                from?: string;
                to?: string;
            };
            /** @description Other sessions that it is about */
            others: string[];
        };
        /** SavedSession */
        SavedSession: {
            /** Format: uuid */
            id: string;
            code: string;
            /** @enum {unknown} */
            kind: "registration" | "opening" | "plenary" | "panel" | "keynote" | "breakout" | "exercise" | "break" | "social" | "closing";
            title: string;
            abstract: string;
            objectives: string[];
            room: string | null;
            capacity: number | null;
            /** @description https; '' where there is none or it is not told to who asks */
            onlineUrl: string;
            onlineIsPublic: boolean;
            languages: string[];
            interpretation: string[];
            countsForAttendance: boolean;
            illustrative: boolean;
            /** @enum {unknown} */
            state: "scheduled" | "cancelled";
            startsAt: string | null;
            endsAt: string | null;
            plannedMinutes: number;
            track: string | null;
            roles: components["schemas"]["SessionRole"][];
            version: number;
            warnings: components["schemas"]["SessionWarning"][];
        };
        /** SessionChange */
        SessionChange: {
            /** @enum {unknown} */
            kind?: "registration" | "opening" | "plenary" | "panel" | "keynote" | "breakout" | "exercise" | "break" | "social" | "closing";
            title?: string;
            startsAt?: string | null;
            endsAt?: string | null;
            code?: string;
            /** @description How long it is meant to be; a session that has its times is as long as they say */
            plannedMinutes?: number;
            abstract?: string;
            room?: string | null;
            /** @description What participants shall take from it */
            objectives?: string[];
            track?: string | null;
            capacity?: number | null;
            onlineUrl?: string;
            /** @description Tell everybody where to take part online, not the participants alone */
            onlineIsPublic?: boolean;
            languages?: string[];
            /** @description Languages into which it is interpreted; none of those that are spoken */
            interpretation?: string[];
            countsForAttendance?: boolean;
            /** @description Made up as an example; says so wherever it prints */
            illustrative?: boolean;
            roles?: components["schemas"]["NewSessionRole"][];
            /** @enum {unknown} */
            state?: "scheduled" | "cancelled";
        };
        /** SessionWarningList */
        SessionWarningList: {
            items: components["schemas"]["SessionWarning"][];
        };
        /** AgendaChange */
        AgendaChange: {
            /** Format: uuid */
            sessionId: string;
            code: string;
            title: string;
            kinds: string[];
            before?: string;
            after?: string;
        };
        /** SessionNamingUnlisted */
        SessionNamingUnlisted: {
            /** Format: uuid */
            id: string;
            code: string;
            title: string;
        };
        /** NextAgendaRelease */
        NextAgendaRelease: {
            number: number;
            since: number | null;
            /** @description Sessions that would take place */
            sessions: number;
            changes: components["schemas"]["AgendaChange"][];
            /** @description People whose own parts would change: roles, or places in breakouts */
            people: number;
            isReleasable: boolean;
            /** @description Sessions that name somebody who must not be listed: nothing can be released before */
            unlisted: components["schemas"]["SessionNamingUnlisted"][];
        };
        /** DraftReset */
        DraftReset: {
            release: number;
        };
        /** DraftResetResult */
        DraftResetResult: {
            release: number;
            /** @description Sessions of the draft that were set back */
            restored: number;
            /** @description Sessions that had been removed from the draft */
            added: number;
            /** @description Sessions that the release does not have; they wait without a time */
            unscheduled: number;
            /** @description Rooms that the workshop does not have any more */
            roomsGone: string[];
            /** @description Tracks that the workshop does not have any more */
            tracksGone: string[];
        };
        /** SessionShift */
        SessionShift: {
            ids: string[];
            /** @description Later; earlier if below 0 */
            minutes: number;
        };
        /** ReleasedTrack */
        ReleasedTrack: {
            name: string;
            colour: string;
        };
        /** ReleasedRole */
        ReleasedRole: {
            /** @enum {unknown} */
            role: "chair" | "moderator" | "keynote" | "speaker" | "panellist" | "discussant" | "resource-person" | "facilitator" | "rapporteur" | "interpreter";
            name: string;
            agency: string | null;
            talkTitle: string;
        };
        /** ReleasedSession */
        ReleasedSession: {
            /** Format: uuid */
            id: string;
            code: string;
            /** @enum {unknown} */
            kind: "registration" | "opening" | "plenary" | "panel" | "keynote" | "breakout" | "exercise" | "break" | "social" | "closing";
            title: string;
            abstract: string;
            objectives: string[];
            room: string | null;
            capacity: number | null;
            /** @description https; '' where there is none or it is not told to who asks */
            onlineUrl: string;
            onlineIsPublic: boolean;
            languages: string[];
            interpretation: string[];
            countsForAttendance: boolean;
            illustrative: boolean;
            /** @enum {unknown} */
            state: "scheduled" | "cancelled";
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
            track: components["schemas"]["ReleasedTrack"] | null;
            /** @description One can take part online */
            isHybrid: boolean;
            roles: components["schemas"]["ReleasedRole"][];
            sequence: number;
        };
        /** AgendaDay */
        AgendaDay: {
            /**
             * Format: date
             * @description YYYY-MM-DD
             */
            day: string;
            sessions: components["schemas"]["ReleasedSession"][];
        };
        /** Agenda */
        Agenda: {
            number: number;
            note: string;
            /** Format: date-time */
            releasedAt: string;
            timeZone: string;
            changes: components["schemas"]["AgendaChange"][];
            days: components["schemas"]["AgendaDay"][];
        };
        /** NewRelease */
        NewRelease: {
            note?: string;
        };
        /** ReleaseLine */
        ReleaseLine: {
            number: number;
            note: string;
            /** Format: date-time */
            releasedAt: string;
            changes: components["schemas"]["AgendaChange"][];
        };
        /** ReleaseList */
        ReleaseList: {
            items: components["schemas"]["ReleaseLine"][];
        };
        /** Track */
        Track: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description Beside the name, never alone: whatever the colour, the text stays readable */
            colour: string;
            /** @description The place in their order, from 1 */
            position: number;
        };
        /** TrackList */
        TrackList: {
            items: components["schemas"]["Track"][];
        };
        /** NewTrack */
        NewTrack: {
            name: string;
            /** @description Beside the name, never alone: whatever the colour, the text stays readable */
            colour: string;
            /** @description The place in their order, from 1 */
            position?: number;
        };
        /** TrackChange */
        TrackChange: {
            name?: string;
            /** @description Beside the name, never alone: whatever the colour, the text stays readable */
            colour?: string;
            /** @description The place in their order, from 1 */
            position?: number;
        };
        /** MaterialFile */
        MaterialFile: {
            /** @description Each upload is a version of its own, counted from 1 */
            number: number;
            /** @enum {unknown} */
            kind: "pdf" | "pptx" | "odp" | "png" | "jpeg" | "webp";
            /** @enum {unknown} */
            mediaType: "application/pdf" | "application/vnd.openxmlformats-officedocument.presentationml.presentation" | "application/vnd.oasis.opendocument.presentation" | "image/png" | "image/jpeg" | "image/webp";
            /** @description Bytes */
            size: number;
            /** @description Of the bytes, in hexadecimal digits */
            sha256: string;
            /** Format: date-time */
            uploadedAt: string;
        };
        /** Material */
        Material: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            sessionId: string;
            title: string;
            /**
             * @description public: whoever sees the agenda; participants: who is confirmed; secretariat: the team alone. Outside the team only once the session is in a release.
             * @enum {unknown}
             */
            visibility: "public" | "participants" | "secretariat";
            language: string | null;
            position: number;
            /** @description Of what is said here, for If-Match */
            version: number;
            file: components["schemas"]["MaterialFile"];
        };
        /** MaterialList */
        MaterialList: {
            items: components["schemas"]["Material"][];
        };
        /** MaterialVersionList */
        MaterialVersionList: {
            items: components["schemas"]["MaterialFile"][];
        };
        /** MaterialChange */
        MaterialChange: {
            title?: string;
            /**
             * @description public: whoever sees the agenda; participants: who is confirmed; secretariat: the team alone. Outside the team only once the session is in a release.
             * @enum {unknown}
             */
            visibility?: "public" | "participants" | "secretariat";
            language?: string | null;
            /** @description Place among the materials of the session */
            position?: number;
        };
        /** BreakoutEvenness */
        BreakoutEvenness: {
            country: number;
            sector: number;
            sex: number;
        };
        /** BreakoutGroupMeasures */
        BreakoutGroupMeasures: {
            /** Format: uuid */
            sessionId: string;
            people: number;
            womenShare: number | null;
            countries: number;
            sectors: number;
        };
        /** BreakoutMeasures */
        BreakoutMeasures: {
            people: number;
            /** @description Between the largest and the smallest group */
            sizeDifference: number;
            /** @description Mean of the three below. 100: as even as whole numbers allow */
            score: number;
            even: components["schemas"]["BreakoutEvenness"];
            delegations: number;
            /** @description Delegations whose people are in more than one group */
            delegationsApart: number;
            /** @description People in groups who told a wish */
            wishing: number;
            firstWishes: number;
            anyWishes: number;
            groups: components["schemas"]["BreakoutGroupMeasures"][];
        };
        /** BreakoutLeader */
        BreakoutLeader: {
            /** @enum {unknown} */
            role: "chair" | "moderator" | "keynote" | "speaker" | "panellist" | "discussant" | "resource-person" | "facilitator" | "rapporteur" | "interpreter";
            name: string;
            participantId: string | null;
        };
        /** BreakoutCount */
        BreakoutCount: {
            value: string;
            people: number;
        };
        /** BreakoutCounts */
        BreakoutCounts: {
            country: components["schemas"]["BreakoutCount"][];
            sector: components["schemas"]["BreakoutCount"][];
            sex: components["schemas"]["BreakoutCount"][];
        };
        /** BreakoutGroup */
        BreakoutGroup: {
            /** Format: uuid */
            id: string;
            code: string;
            title: string;
            /** @enum {unknown} */
            kind: "registration" | "opening" | "plenary" | "panel" | "keynote" | "breakout" | "exercise" | "break" | "social" | "closing";
            room: string | null;
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
            capacity: number | null;
            leaders: components["schemas"]["BreakoutLeader"][];
            counts: components["schemas"]["BreakoutCounts"];
        };
        /** BreakoutPerson */
        BreakoutPerson: {
            /** Format: uuid */
            id: string;
            reference: string;
            name: string;
            country: string | null;
            sector: string;
            /** @enum {unknown} */
            sex: "female" | "male" | "other" | "not-recorded";
            category: string;
            sessionId: string | null;
            byHand: boolean;
            /** @description Groups of the set, the first wish first */
            wishes: string[];
        };
        /** BreakoutSet */
        BreakoutSet: {
            /**
             * Format: uuid
             * @description The first of its groups
             */
            id: string;
            /** @description For If-Match */
            version: number;
            /** @description People whose place differs from what the latest release says */
            unreleased: number;
            measures: components["schemas"]["BreakoutMeasures"];
            groups: components["schemas"]["BreakoutGroup"][];
            people: components["schemas"]["BreakoutPerson"][];
            /** @description People with two places at once, or one beside a role */
            doubtful: string[];
        };
        /** Breakouts */
        Breakouts: {
            release: number | null;
            sets: components["schemas"]["BreakoutSet"][];
        };
        /** NewBalance */
        NewBalance: {
            /** @description Groups of one set */
            sessionIds: string[];
            /**
             * @description mixed: every country, sector and sex as evenly as whole numbers allow; by-country: delegations stay together; by-theme: wishes first, then balance
             * @enum {unknown}
             */
            method?: "mixed" | "by-country" | "by-theme";
            /**
             * @description Which places stay as they are; those given by hand unless said
             * @enum {unknown}
             */
            keep?: "by-hand" | "all" | "none";
            /** @description Only tells what would come of it */
            dryRun?: boolean;
        };
        /** BreakoutBalance */
        BreakoutBalance: {
            version: number;
            isDryRun: boolean;
            /** @description People who had no place */
            placed: number;
            /** @description People who had another */
            moved: number;
            before: components["schemas"]["BreakoutMeasures"];
            after: components["schemas"]["BreakoutMeasures"];
        };
        /** NewPlace */
        NewPlace: {
            /** Format: uuid */
            participantId: string;
            sessionId: string | null;
            /** @description true unless said: balancing leaves such places */
            byHand?: boolean;
        };
        /** NewPlaces */
        NewPlaces: {
            /** @description Groups of one set */
            sessionIds: string[];
            places: components["schemas"]["NewPlace"][];
            /** @description Also where a group has fewer places then; told as a warning */
            force?: boolean;
        };
        /** BreakoutOverfull */
        BreakoutOverfull: {
            /** Format: uuid */
            sessionId: string;
            code: string;
            title: string;
            capacity: number;
            people: number;
        };
        /** BreakoutPlaces */
        BreakoutPlaces: {
            version: number;
            warnings: components["schemas"]["BreakoutOverfull"][];
        };
        /** ImportedPerson */
        ImportedPerson: {
            /** @enum {unknown} */
            role: "chair" | "moderator" | "keynote" | "speaker" | "panellist" | "discussant" | "resource-person" | "facilitator" | "rapporteur" | "interpreter";
            name: string;
            /** Format: uuid */
            participantId: string;
        };
        /** ImportedSession */
        ImportedSession: {
            /** @description Row, line or JSON pointer in the file */
            place: string;
            id: string | null;
            code: string;
            title: string;
            room: string | null;
            startsAt: string | null;
            endsAt: string | null;
            /** @enum {unknown} */
            result: "added" | "changed" | "same";
            changes: string[];
            /** @description Names that are those of listed participants and not linked to them; with linkPeople, those that were */
            people: components["schemas"]["ImportedPerson"][];
        };
        /** AgendaImportNote */
        AgendaImportNote: {
            place: string;
            session: string;
            detail: string;
        };
        /** AgendaImportFault */
        AgendaImportFault: {
            place: string;
            session: string;
            detail: string;
        };
        /** AgendaImport */
        AgendaImport: {
            dryRun: boolean;
            /** @enum {unknown} */
            format: "csv" | "xlsx" | "json" | "xml";
            added: number;
            changed: number;
            same: number;
            sessions: components["schemas"]["ImportedSession"][];
            /** @description Named in the file, and not of the workshop yet */
            newRooms: string[];
            newTracks: string[];
            ignoredColumns: string[];
            /** @description Not wrong, but worth a look */
            notes: components["schemas"]["AgendaImportNote"][];
            /** @description With any of these nothing is imported */
            faults: components["schemas"]["AgendaImportFault"][];
        };
        /** Checkpoint */
        Checkpoint: {
            /** Format: uuid */
            id: string;
            /** @enum {unknown} */
            kind: "day" | "session";
            day: string | null;
            sessionId: string | null;
            label: string;
        };
        /** CheckpointList */
        CheckpointList: {
            items: components["schemas"]["Checkpoint"][];
        };
        /**
         * NewCheckpoint
         * @description The door of a day (`day`) or of a session (`sessionId`)
         */
        NewCheckpoint: {
            /** @enum {unknown} */
            kind: "day" | "session";
            /**
             * Format: date
             * @description YYYY-MM-DD
             */
            day?: string;
            /** Format: uuid */
            sessionId?: string;
        };
        /**
         * NewScan
         * @description `id` is made by the device: the same id again is the same scan
         */
        NewScan: {
            /** Format: uuid */
            id: string;
            token: string;
            /** Format: uuid */
            checkpoint: string;
            /** @enum {unknown} */
            direction?: "in" | "out";
            /**
             * Format: date-time
             * @description RFC 3339, such as 2017-11-27T09:00:00+07:00
             */
            happenedAt: string;
            device: string;
        };
        /** ScanBatch */
        ScanBatch: {
            scans: components["schemas"]["NewScan"][];
        };
        /** ScannedPerson */
        ScannedPerson: {
            displayName: string;
            nativeName: string;
            category: string;
            letter: string;
            colour: string;
            country: string | null;
        };
        /** ScanResult */
        ScanResult: {
            /** Format: uuid */
            id: string;
            /** @enum {unknown} */
            verdict: "admitted" | "already-in" | "left" | "unknown" | "revoked" | "not-confirmed" | "voided" | "mismatch" | "no-checkpoint";
            /** @description This scan had arrived before; nothing was added */
            replayed: boolean;
            person: components["schemas"]["ScannedPerson"] | null;
        };
        /** ScanResults */
        ScanResults: {
            results: components["schemas"]["ScanResult"][];
        };
        /** ScanPerson */
        ScanPerson: {
            /** Format: uuid */
            id: string;
            reference: string;
            displayName: string;
        };
        /** ScanDoor */
        ScanDoor: {
            /** Format: uuid */
            id: string;
            /** @enum {unknown} */
            kind: "day" | "session";
            day: string | null;
            code: string | null;
            title: string | null;
        };
        /** VoidedScan */
        VoidedScan: {
            /** Format: date-time */
            at: string;
            by: string;
            reason: string;
        };
        /** Scan */
        Scan: {
            /** Format: uuid */
            id: string;
            participant: components["schemas"]["ScanPerson"] | null;
            checkpoint: components["schemas"]["ScanDoor"];
            /** @enum {unknown} */
            direction: "in" | "out";
            /** @enum {unknown} */
            verdict: "admitted" | "already-in" | "left" | "unknown" | "revoked" | "not-confirmed" | "voided";
            device: string;
            /** Format: date-time */
            happenedAt: string;
            /** Format: date-time */
            receivedAt: string;
            /** @description Name of the person or the token; empty for who is not known any more */
            scannedBy: string;
            /** @description Of an entry by hand */
            reason: string;
            voided: components["schemas"]["VoidedScan"] | null;
        };
        /** ScanList */
        ScanList: {
            items: components["schemas"]["Scan"][];
            /** @description The `cursor` of the next page */
            next: string | null;
        };
        /** Admission */
        Admission: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            participantId: string;
            /** Format: uuid */
            checkpoint: string;
            /** @enum {unknown} */
            direction?: "in" | "out";
            /**
             * Format: date-time
             * @description RFC 3339, such as 2017-11-27T09:00:00+07:00
             */
            happenedAt: string;
            device: string;
        };
        /** DeskPerson */
        DeskPerson: {
            /** Format: uuid */
            id: string;
            displayName: string;
            nativeName: string;
            category: string;
            letter: string;
            colour: string;
            /** @enum {unknown} */
            state: "nominated" | "applied" | "invited" | "waiting" | "confirmed" | "declined" | "cancelled" | "replaced";
        };
        /** DeskPeople */
        DeskPeople: {
            items: components["schemas"]["DeskPerson"][];
        };
        /** Voiding */
        Voiding: {
            reason: string;
        };
        /** Presence */
        Presence: {
            /** Format: uuid */
            participantId: string;
            reference: string;
            displayName: string;
            /** Format: date-time */
            firstInAt: string;
            /** Format: date-time */
            lastAt: string;
            inside: boolean;
        };
        /** PresenceList */
        PresenceList: {
            items: components["schemas"]["Presence"][];
        };
        /** LiveCount */
        LiveCount: {
            confirmed: number | null;
            came: number | null;
            inside: number | null;
        };
        /** LiveDoor */
        LiveDoor: {
            /** Format: uuid */
            checkpointId: string;
            /** @enum {unknown} */
            kind: "day" | "session";
            day: string | null;
            code: string | null;
            title: string | null;
            startsAt: string | null;
            /** @description An entry for each of `columns` */
            counts: components["schemas"]["LiveCount"][];
        };
        /** LiveRow */
        LiveRow: {
            key: string;
            label: string;
            /** @description An entry for each of `columns` */
            counts: components["schemas"]["LiveCount"][];
        };
        /** LiveAttendance */
        LiveAttendance: {
            /** Format: date-time */
            asOf: string;
            today: string | null;
            /** @description An officer gets their own people first */
            columns: ("own" | "everybody")[];
            checkpoint: string | null;
            /** @description An entry for each of `columns` */
            total: components["schemas"]["LiveCount"][];
            doors: components["schemas"]["LiveDoor"][];
            byCountry: components["schemas"]["LiveRow"][];
            byAgency: components["schemas"]["LiveRow"][];
            withheld: boolean;
        };
        /** MissingPerson */
        MissingPerson: {
            /** Format: uuid */
            participantId: string;
            reference: string;
            displayName: string;
            nativeName: string;
            category: string;
            country: string | null;
            agency: string | null;
            organisation: string;
            lastSeenAt: string | null;
        };
        /** MissingPeople */
        MissingPeople: {
            items: components["schemas"]["MissingPerson"][];
            /** @description The `cursor` of the next page */
            next: string | null;
            total: number;
        };
        /** AttendanceCorrection */
        AttendanceCorrection: {
            /** Format: uuid */
            participantId: string;
            /** Format: uuid */
            checkpoint: string;
            /** @enum {unknown} */
            direction?: "in" | "out";
            /**
             * Format: date-time
             * @description RFC 3339, such as 2017-11-27T09:00:00+07:00
             */
            happenedAt: string;
            reason: string;
            /** @description Scans of this person that were mistakes */
            voids?: string[];
        };
        /** CorrectedScan */
        CorrectedScan: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            participantId: string;
            /** @enum {unknown} */
            verdict: "admitted" | "already-in" | "left" | "unknown" | "revoked" | "not-confirmed" | "voided" | "mismatch" | "no-checkpoint";
        };
        /** AttendanceCount */
        AttendanceCount: {
            confirmed: number | null;
            present: number | null;
        };
        /** AttendanceRow */
        AttendanceRow: {
            key: string;
            label: string;
            counts: components["schemas"]["AttendanceCount"][];
        };
        /** Attendee */
        Attendee: {
            reference: string;
            name: string;
            nativeName: string;
            country: string;
            sector: string;
            organisation: string;
            days: string[];
            sessions: string[];
            sessionsCounted: number;
        };
        /** AttendanceReport */
        AttendanceReport: {
            workshop: string;
            agency: string | null;
            /** Format: date-time */
            asOf: string;
            /** @description What each entry of `counts` is about */
            columns: string[];
            totals: components["schemas"]["AttendanceCount"][];
            byCountry: components["schemas"]["AttendanceRow"][];
            bySector: components["schemas"]["AttendanceRow"][];
            byDay: components["schemas"]["AttendanceRow"][];
            bySession: components["schemas"]["AttendanceRow"][];
            withheld: boolean;
            people: components["schemas"]["Attendee"][];
        };
        /** AttendanceReportOrder */
        AttendanceReportOrder: {
            /** @enum {unknown} */
            format: "pdf" | "xlsx" | "csv";
            /** @description Acronym; an officer always gets their own agency */
            agency?: string;
            /**
             * @description Of a document or workbook: unless said, the first of the languages of the workshop that is one of these, otherwise English. CSV and JSON are for machines, and in English unless said.
             * @enum {unknown}
             */
            lang?: "en" | "fr" | "es" | "ru" | "zh" | "ar";
        };
        /** Counted */
        Counted: {
            key: string;
            label: string;
            count: number;
        };
        /** CountedCountry */
        CountedCountry: {
            key: string;
            label: string;
            count: number;
            sectors: components["schemas"]["Counted"][];
        };
        /** Statistics */
        Statistics: {
            total: number;
            byCountry: components["schemas"]["Counted"][];
            byCountryAndSector: components["schemas"]["CountedCountry"][];
            bySector: components["schemas"]["Counted"][];
            bySex: components["schemas"]["Counted"][];
            byAgency: components["schemas"]["Counted"][];
        };
        /** Outcome */
        Outcome: {
            /** Format: uuid */
            id: string;
            /** @enum {unknown} */
            kind: "note" | "challenge" | "recommendation" | "good-practice" | "commitment";
            text: string;
            theme: string;
            sessionId: string | null;
            level: ("national" | "regional" | "agencies") | null;
            owner: string;
            dueOn: string | null;
            /** @description Made up as an example; says so wherever it prints */
            illustrative: boolean;
            version: number;
        };
        /** OutcomeList */
        OutcomeList: {
            items: components["schemas"]["Outcome"][];
            /** @description The `cursor` of the next page */
            next: string | null;
        };
        /** NewOutcome */
        NewOutcome: {
            /** @enum {unknown} */
            kind: "note" | "challenge" | "recommendation" | "good-practice" | "commitment";
            text: string;
            theme?: string;
            sessionId?: string | null;
            level?: ("national" | "regional" | "agencies") | null;
            owner?: string;
            dueOn?: string | null;
            /** @description Made up as an example; says so wherever it prints */
            illustrative?: boolean;
        };
        /** OutcomeOrder */
        OutcomeOrder: {
            /** @enum {unknown} */
            kind: "note" | "challenge" | "recommendation" | "good-practice" | "commitment";
            ids: string[];
        };
        /** OutcomeChange */
        OutcomeChange: {
            /** @enum {unknown} */
            kind?: "note" | "challenge" | "recommendation" | "good-practice" | "commitment";
            text?: string;
            theme?: string;
            sessionId?: string | null;
            level?: ("national" | "regional" | "agencies") | null;
            owner?: string;
            dueOn?: string | null;
            /** @description Made up as an example; says so wherever it prints */
            illustrative?: boolean;
        };
        /** Remark */
        Remark: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            sessionId: string;
            speaker: string;
            text: string;
        };
        /** RemarkList */
        RemarkList: {
            items: components["schemas"]["Remark"][];
        };
        /**
         * NewRemark
         * @description Words given for the record, with the name of who said them
         */
        NewRemark: {
            /** Format: uuid */
            sessionId: string;
            speaker: string;
            text: string;
        };
        /** DocumentBlock */
        DocumentBlock: {
            kind: string;
        } & {
            [key: string]: unknown;
        };
        /** OutcomeReport */
        OutcomeReport: {
            /** @description BCP 47 language of the text */
            lang: string;
            /** Format: date-time */
            asOf: string;
            /** @description What the document is made of, in its order */
            blocks: components["schemas"]["DocumentBlock"][];
        };
        /** IssuedBadge */
        IssuedBadge: {
            /** Format: uuid */
            participantId: string;
            /** Format: date-time */
            issuedAt: string;
        };
        /** BadgeCategory */
        BadgeCategory: {
            name: string;
            letter: string;
            colour: string;
        };
        /** BadgeWearer */
        BadgeWearer: {
            /** Format: uuid */
            participantId: string;
            reference: string;
            displayName: string;
            nativeName: string;
            country: string | null;
            organisation: string;
            category: components["schemas"]["BadgeCategory"];
            /** @description How many times the present badge was printed */
            prints: number;
            /** @description How many times badges were printed that do not work any more */
            earlierPrints: number;
            lastPrintedAt: string | null;
        };
        /** UnprintableName */
        UnprintableName: {
            /** Format: uuid */
            participantId: string;
            name: string;
            /** @description That no font has */
            characters: string[];
        };
        /** BadgeChoice */
        BadgeChoice: {
            items: components["schemas"]["BadgeWearer"][];
            /** @description The `cursor` of the next page */
            next: string | null;
            total: number;
            /** @description Whose delegates these are: as many name plates by State */
            states: number;
            /** @description Of these, whose present badge was printed before */
            printedBefore: number;
            /** @description Of everybody who is chosen, not of this page alone */
            unprintable: components["schemas"]["UnprintableName"][];
        };
        /** BadgePrintOrder */
        BadgePrintOrder: {
            /** @description Name of a layout; a6-four-up, unless said */
            layout?: string;
            /**
             * @description country, unless said: as in the list of participants
             * @enum {unknown}
             */
            order?: "country" | "name" | "category";
            /** @description Print without the characters that no font has, instead of refusing */
            force?: boolean;
            ids?: string[];
            country?: string[];
            sector?: string[];
            agency?: string[];
            headOfDelegation?: boolean;
            /** @description For organisers only */
            listed?: boolean;
            q?: string;
            category?: string[];
            /**
             * @description Whose present badge was never printed, or was printed before
             * @enum {unknown}
             */
            printed?: "never" | "before";
        };
        /** BadgePrint */
        BadgePrint: {
            /** Format: uuid */
            id: string;
            layout: string;
            badges: number;
            /** Format: date-time */
            printedAt: string;
            /** @description Name of the person or the token; empty for who is not known any more */
            printedBy: string;
        };
        /** BadgePrintList */
        BadgePrintList: {
            items: components["schemas"]["BadgePrint"][];
            /** @description The `cursor` of the next page */
            next: string | null;
        };
        /** PrintedBadge */
        PrintedBadge: {
            /** Format: uuid */
            participantId: string;
            reference: string;
            displayName: string;
            /** @description False: a newer badge was issued since */
            works: boolean;
        };
        /** BadgePrintWithPeople */
        BadgePrintWithPeople: {
            /** Format: uuid */
            id: string;
            layout: string;
            badges: number;
            /** Format: date-time */
            printedAt: string;
            /** @description Name of the person or the token; empty for who is not known any more */
            printedBy: string;
            people: components["schemas"]["PrintedBadge"][];
        };
        /** PaperSize */
        PaperSize: {
            /** @description Millimetres */
            width: number;
            height: number;
        };
        /** BadgeSize */
        BadgeSize: {
            width: number;
            height: number;
        };
        /** BadgeLayout */
        BadgeLayout: {
            name: string;
            about: string;
            /** @enum {unknown} */
            kind: "badge" | "name-plate" | "seating-card";
            /**
             * @description country: a name plate for each State
             * @enum {unknown}
             */
            by: "person" | "country";
            /** @description What of a badge is printed somewhere */
            sides: ("front" | "back" | "inside-left" | "inside-right")[];
            duplex: ("long-edge" | "short-edge") | null;
            page: components["schemas"]["PaperSize"];
            badge: components["schemas"]["BadgeSize"];
            perSheet: number;
        };
        /** BadgeLayoutList */
        BadgeLayoutList: {
            items: components["schemas"]["BadgeLayout"][];
        };
        /** MailingLine */
        MailingLine: {
            release: number;
            /** @enum {unknown} */
            state: "review" | "approved" | "discarded" | "superseded";
            version: number;
            /** Format: date-time */
            createdAt: string;
            decidedAt: string | null;
            /** @description Would be sent if it were approved now */
            proposed: number;
            /** @description Not to be sent */
            leftOut: number;
            /** @description On their way */
            queued: number;
            /** @description Sent */
            sent: number;
            /** @description Could not be sent */
            failed: number;
            /** @description People who get at least one message */
            people: number;
        };
        /** MailingList */
        MailingList: {
            items: components["schemas"]["MailingLine"][];
        };
        /** NextMailingKind */
        NextMailingKind: {
            /**
             * @description A notice tells in words what changed; the others are for calendars, about one session each
             * @enum {unknown}
             */
            kind: "invitation" | "update" | "cancellation" | "withdrawal" | "notice";
            messages: number;
        };
        /** NextMailing */
        NextMailing: {
            /** @description Number that the next release would have */
            number: number;
            kinds: components["schemas"]["NextMailingKind"][];
            messages: number;
            /** @description People who would get at least one message */
            people: number;
            /** @description People who would be told if an address were known */
            withoutAddress: number;
        };
        /** MailingKind */
        MailingKind: {
            /**
             * @description A notice tells in words what changed; the others are for calendars, about one session each
             * @enum {unknown}
             */
            kind: "invitation" | "update" | "cancellation" | "withdrawal" | "notice";
            /** @description Would be sent if it were approved now */
            proposed: number;
            /** @description Not to be sent */
            leftOut: number;
            /** @description On their way */
            queued: number;
            /** @description Sent */
            sent: number;
            /** @description Could not be sent */
            failed: number;
        };
        /** MailingReason */
        MailingReason: {
            /**
             * @description Why it is not sent
             * @enum {unknown}
             */
            reason: "by-hand" | "no-address" | "not-coming" | "not-confirmed" | "superseded" | "out-of-date" | "refused" | "unsent";
            messages: number;
        };
        /** MailingSession */
        MailingSession: {
            /** Format: uuid */
            id: string;
            code: string;
            title: string;
            messages: number;
        };
        /** Mailing */
        Mailing: {
            release: number;
            /** @enum {unknown} */
            state: "review" | "approved" | "discarded" | "superseded";
            version: number;
            /** Format: date-time */
            createdAt: string;
            decidedAt: string | null;
            /** @description Would be sent if it were approved now */
            proposed: number;
            /** @description Not to be sent */
            leftOut: number;
            /** @description On their way */
            queued: number;
            /** @description Sent */
            sent: number;
            /** @description Could not be sent */
            failed: number;
            /** @description People who get at least one message */
            people: number;
            /** @description No newer release was made: it may still be approved */
            isLatest: boolean;
            kinds: components["schemas"]["MailingKind"][];
            reasons: components["schemas"]["MailingReason"][];
            sessions: components["schemas"]["MailingSession"][];
        };
        /** MessagePerson */
        MessagePerson: {
            /** Format: uuid */
            id: string;
            displayName: string;
            reference: string;
            country: string | null;
        };
        /** MessageSession */
        MessageSession: {
            /** Format: uuid */
            id: string;
            code: string;
            title: string;
        };
        /** MailingMessage */
        MailingMessage: {
            /** Format: uuid */
            id: string;
            /**
             * @description A notice tells in words what changed; the others are for calendars, about one session each
             * @enum {unknown}
             */
            kind: "invitation" | "update" | "cancellation" | "withdrawal" | "notice";
            /** @enum {unknown} */
            state: "proposed" | "left-out" | "queued" | "sent" | "failed";
            reason: ("by-hand" | "no-address" | "not-coming" | "not-confirmed" | "superseded" | "out-of-date" | "refused" | "unsent") | null;
            sentAt: string | null;
            person: components["schemas"]["MessagePerson"];
            session: components["schemas"]["MessageSession"] | null;
            answer: ("needs-action" | "accepted" | "tentative" | "declined") | null;
        };
        /** MailingMessageList */
        MailingMessageList: {
            items: components["schemas"]["MailingMessage"][];
            /** @description The `cursor` of the next page */
            next: string | null;
        };
        /** LeavingOutFilter */
        LeavingOutFilter: {
            /**
             * @description A notice tells in words what changed; the others are for calendars, about one session each
             * @enum {unknown}
             */
            kind?: "invitation" | "update" | "cancellation" | "withdrawal" | "notice";
            /** Format: uuid */
            session?: string;
            /** @enum {unknown} */
            state?: "proposed" | "left-out" | "queued" | "sent" | "failed";
            q?: string;
        };
        /** LeavingOut */
        LeavingOut: {
            /** @description False puts back what was left out by hand */
            isLeftOut: boolean;
            ids?: string[];
            filter?: components["schemas"]["LeavingOutFilter"];
        };
        /** CalendarMessage */
        CalendarMessage: {
            /** @enum {unknown} */
            method: "REQUEST" | "CANCEL";
            sequence: number;
            /** @description The iCalendar object, as it is sent */
            content: string;
        };
        /** MailingMessagePreview */
        MailingMessagePreview: {
            /** Format: uuid */
            id: string;
            /**
             * @description A notice tells in words what changed; the others are for calendars, about one session each
             * @enum {unknown}
             */
            kind: "invitation" | "update" | "cancellation" | "withdrawal" | "notice";
            to: string | null;
            lang: string;
            subject: string;
            text: string;
            html: string;
            calendar: components["schemas"]["CalendarMessage"] | null;
        };
        /** SessionAnswerCounts */
        SessionAnswerCounts: {
            /** Format: uuid */
            sessionId: string;
            accepted: number;
            tentative: number;
            declined: number;
            unanswered: number;
        };
        /** InvitationAnswerCounts */
        InvitationAnswerCounts: {
            items: components["schemas"]["SessionAnswerCounts"][];
        };
        /** InvitedPerson */
        InvitedPerson: {
            /** Format: uuid */
            participantId: string;
            displayName: string;
            reference: string;
            /** @enum {unknown} */
            answer: "needs-action" | "accepted" | "tentative" | "declined";
            answeredAt: string | null;
            /** @description Whether our own mail server vouches for the sender */
            isVerified: boolean;
        };
        /** InvitationAnswers */
        InvitationAnswers: {
            accepted: number;
            tentative: number;
            declined: number;
            unanswered: number;
            people: components["schemas"]["InvitedPerson"][];
        };
        /** InvitationReply */
        InvitationReply: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            participantId: string;
            displayName: string;
            reference: string;
            /** @enum {unknown} */
            answer: "needs-action" | "accepted" | "tentative" | "declined";
            /** @description SEQUENCE of the message that it answers */
            sequence: number;
            comment: string;
            /** Format: date-time */
            receivedAt: string;
            /** @description Whether our own mail server vouches for the sender */
            isVerified: boolean;
            /** @description Whether it counts */
            isApplied: boolean;
            reason: ("counter" | "delegated" | "other-sender" | "unverified" | "withdrawn" | "old") | null;
        };
        /** InvitationReplies */
        InvitationReplies: {
            items: components["schemas"]["InvitationReply"][];
        };
        /** TakenReply */
        TakenReply: {
            /** Format: uuid */
            sessionId: string;
            /** Format: uuid */
            participantId: string;
            /** @enum {unknown} */
            answer: "needs-action" | "accepted" | "tentative" | "declined";
            isApplied: boolean;
            reason: ("counter" | "delegated" | "other-sender" | "unverified" | "withdrawn" | "old") | null;
        };
        /** IssuedFacts */
        IssuedFacts: {
            lang: string;
            name: string;
            organisation: string;
            workshop: string;
            place: string;
            days: string;
            basis: string;
        };
        /** IssuedDocument */
        IssuedDocument: {
            /** Format: uuid */
            id: string;
            /** @enum {unknown} */
            kind: "certificate" | "invitation-letter" | "visa-letter" | "note-verbale";
            participantId: string | null;
            country: string | null;
            reference: string | null;
            displayName: string | null;
            letterReference: string | null;
            facts: components["schemas"]["IssuedFacts"];
            /** Format: date-time */
            issuedAt: string;
            issuedBy: string | null;
            revokedAt: string | null;
            /** @description `superseded`: the facts changed and a newer document took its place */
            reason: string;
        };
        /** IssuedDocumentList */
        IssuedDocumentList: {
            items: components["schemas"]["IssuedDocument"][];
            /** @description The `cursor` of the next page */
            next: string | null;
        };
        /** Revocation */
        Revocation: {
            /** @description Told to everybody who checks the code: name nobody in it */
            reason: string;
        };
        /** LetterCandidate */
        LetterCandidate: {
            participantId: string | null;
            country: string | null;
            name: string;
            organisation: string;
            state: ("nominated" | "applied" | "invited" | "waiting" | "confirmed" | "declined" | "cancelled" | "replaced") | null;
            /**
             * @description issued: valid and true; outdated: would be replaced; new: could be issued; the others say what is in the way
             * @enum {unknown}
             */
            standing: "issued" | "outdated" | "new" | "revoked" | "not-invited" | "not-confirmed" | "no-passport" | "no-signatory" | "too-early" | "too-few-days";
            letterReference: string | null;
            issuedAt: string | null;
        };
        /** LetterStandingCount */
        LetterStandingCount: {
            /**
             * @description issued: valid and true; outdated: would be replaced; new: could be issued; the others say what is in the way
             * @enum {unknown}
             */
            standing: "issued" | "outdated" | "new" | "revoked" | "not-invited" | "not-confirmed" | "no-passport" | "no-signatory" | "too-early" | "too-few-days";
            /** @description Of all who are chosen */
            count: number;
        };
        /** LetterChoice */
        LetterChoice: {
            items: components["schemas"]["LetterCandidate"][];
            next: string | null;
            counts: components["schemas"]["LetterStandingCount"][];
        };
        /** LetterBatch */
        LetterBatch: {
            /** @enum {unknown} */
            kind: "certificate" | "invitation-letter" | "visa-letter" | "note-verbale";
            /**
             * @description Of the letter; otherwise that of the workshop
             * @enum {unknown}
             */
            lang?: "en" | "fr" | "es" | "ru" | "zh" | "ar";
            /** @description Places that a State is offered; untold unless said */
            seats?: number;
            country?: string[];
            sector?: string[];
            category?: string[];
            state?: ("nominated" | "applied" | "invited" | "waiting" | "confirmed" | "declined" | "cancelled" | "replaced")[];
            agency?: string[];
            headOfDelegation?: boolean;
            /** @description For organisers only */
            listed?: boolean;
            q?: string;
            ids?: string[];
            /**
             * @description Only those that stand so
             * @enum {unknown}
             */
            standing?: "new" | "outdated";
            /** @description Print those that were issued before as well, unchanged; otherwise only what is new */
            everything?: boolean;
        };
        /** LetterSettings */
        LetterSettings: {
            /** @description Begins the number of each letter, such as UNODC/ROSEAP/2017 */
            referencePrefix: string;
            signatoryName: string;
            signatoryTitle: string;
            contact: string;
            covered: string;
            notCovered: string;
            replyBy: string | null;
            version: number;
        };
        /** LetterSettingsBody */
        LetterSettingsBody: {
            /** @description Begins the number of each letter, such as UNODC/ROSEAP/2017 */
            referencePrefix: string;
            signatoryName: string;
            signatoryTitle: string;
            contact: string;
            covered: string;
            notCovered: string;
            replyBy: string | null;
        };
        /** PassportView */
        PassportView: {
            passportName: string;
            /** @description Its last four letters; the rest is on the letter alone */
            passportNumber: string;
            nationality: string;
            expiresOn: string | null;
            version: number;
            /** Format: date-time */
            changedAt: string;
        };
        /** Passport */
        Passport: {
            passportName: string;
            /** @description Letters and digits, without spaces */
            passportNumber: string;
            nationality: string;
            expiresOn: string | null;
        };
        /** PeopleByState */
        PeopleByState: {
            nominated: number;
            applied: number;
            invited: number;
            waiting: number;
            confirmed: number;
            declined: number;
            cancelled: number;
            replaced: number;
        };
        /** Places */
        Places: {
            capacity: number | null;
            taken: number;
            waiting: number;
        };
        /** PeopleByCountryAndSector */
        PeopleByCountryAndSector: {
            country: string | null;
            sector: string;
            people: number;
        };
        /** CheckLink */
        CheckLink: {
            /**
             * @description Screen of the console where it is done
             * @enum {unknown}
             */
            screen: "participants" | "agenda" | "badges" | "attendance" | "outcomes" | "settings";
            search: {
                [key: string]: string[];
            };
        };
        /** Check */
        Check: {
            /** @description Such as `heads-missing`, or `session-` and the kind of a warning of the agenda */
            kind: string;
            /** @enum {unknown} */
            severity: "serious" | "warning" | "notice" | "done";
            /** @description How many it is about; 0 when it is done */
            count: number;
            /** @description Codes of what it is about: countries, sessions, acronyms */
            of: string[];
            on: string | null;
            link: components["schemas"]["CheckLink"];
        };
        /** Overview */
        Overview: {
            /** @enum {unknown} */
            phase: "before" | "during" | "after";
            /**
             * Format: date
             * @description In the workshop's zone
             */
            today: string;
            /** @description Before: until the first day. During: which day it is. After: since the last day */
            days: number;
            /** @description Days of the workshop */
            lasts: number;
            states: components["schemas"]["PeopleByState"] | null;
            places: components["schemas"]["Places"] | null;
            byCountryAndSector: components["schemas"]["PeopleByCountryAndSector"][] | null;
            checks: components["schemas"]["Check"][] | null;
            deeds: components["schemas"]["Deed"][] | null;
        };
        /** ClonedParts */
        ClonedParts: {
            rooms: boolean;
            /** @description Otherwise the usual ones */
            categories: boolean;
            agencies: boolean;
            /** @description Officers come only with agencies */
            team: boolean;
            /** @description Sessions on the same days of the workshop; people become TBC */
            agenda: boolean;
        };
        /** WorkshopClone */
        WorkshopClone: {
            title: string;
            shortTitle?: string;
            slug?: string;
            /**
             * Format: date
             * @description YYYY-MM-DD
             */
            startsOn: string;
            /** @description IANA time zone */
            timeZone?: string;
            venue?: string;
            city?: string;
            country?: string;
            what: components["schemas"]["ClonedParts"];
        };
        /** TextWithLostLetters */
        TextWithLostLetters: {
            /** @enum {unknown} */
            kind: "participant" | "workshop" | "agency" | "session" | "role" | "room" | "category" | "outcome" | "remark";
            /** @description Of a role: its session */
            id: string;
            /** @description What it is called; of a session or role, the code */
            name: string;
            field: string;
            /** @description Badges leave them out; documents print (?) */
            characters: string[];
        };
        /** LostLetters */
        LostLetters: {
            items: components["schemas"]["TextWithLostLetters"][];
        };
        /** HeldData */
        HeldData: {
            people: number;
            emails: number;
            telephones: number;
            dietaryNeeds: number;
            /** @description People who must not be listed */
            notListed: number;
        };
        /** KeptData */
        KeptData: {
            /**
             * Format: date
             * @description The last day on which it is kept, in the workshop's zone
             */
            keptUntil: string;
            /** @description Of how many people it is held now */
            people: number;
            lastErasedAt: string | null;
        };
        /** Erasure */
        Erasure: {
            /** @enum {unknown} */
            kind: "dietary-needs" | "contacts" | "passports";
            /** @description Of how many people it was erased */
            people: number;
            /** Format: date-time */
            at: string;
        };
        /** DataProtection */
        DataProtection: {
            /** @description Does the form of registration say what the data are for? */
            hasNotice: boolean;
            dataContact: string;
            held: components["schemas"]["HeldData"];
            dietaryNeeds: components["schemas"]["KeptData"];
            contactsOfNotListed: components["schemas"]["KeptData"];
            passports: components["schemas"]["KeptData"];
            erasures: components["schemas"]["Erasure"][];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
