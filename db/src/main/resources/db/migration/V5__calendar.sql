-- The working days of a district: the years that were loaded, and their days that differ from an ordinary week.

CREATE TABLE calendar_year_loaded (
    district_code CHAR(6) NOT NULL,
    calendar_year INT NOT NULL,
    source VARCHAR(200) NOT NULL,
    loaded_at TIMESTAMP(6) NOT NULL,
    loaded_by VARCHAR(100) NOT NULL,
    PRIMARY KEY (district_code, calendar_year),
    CONSTRAINT calendar_district FOREIGN KEY (district_code) REFERENCES district (code)
);

CREATE TABLE calendar_day (
    district_code CHAR(6) NOT NULL,
    on_day DATE NOT NULL,
    working BOOLEAN NOT NULL,
    name VARCHAR(100) NOT NULL,
    PRIMARY KEY (district_code, on_day),
    CONSTRAINT calendar_day_district FOREIGN KEY (district_code) REFERENCES district (code)
);
